import type { EncodingFormat } from './sendable.ts';

/** The members of a JSON answer; none if it was not a JSON object. */
export type AnswerBody = Readonly<Record<string, unknown>>;

/** What an owner has to know about a service. `check.ts` has the words. */
export type Caveat =
  | 'activation-mail'
  | 'allowed-sites'
  | 'captcha'
  | 'capability'
  | 'inbox-in-page'
  | 'no-baa'
  | 'own-reply'
  | 'preflight'
  | 'quota'
  | 'same-site'
  | 'named-only'
  | 'unconfirmed'
  | 'unverified';

/** What a service that receives forms takes and answers. docs/services.md says where each fact comes from. */
export interface Declaration {
  /** Recognises the endpoint by host, path and query, written as `host/path?query`. */
  readonly url?: RegExp;
  /** The default first. */
  readonly formats: readonly [EncodingFormat, ...EncodingFormat[]];
  /** Payload name → the service's name. */
  readonly names?: Readonly<Record<string, string>>;
  /** The service's name for whatever `names` does not have. */
  readonly otherName?: (name: string) => string;
  /** Takes only what has a name in `names`: the rest is left out. */
  readonly namedOnly?: true;
  /** Fields that are sent beside the payload; the owner's are stronger. */
  readonly extra?: Readonly<Record<string, string>>;
  /** The owner has to supply one of these extra fields. */
  readonly needs?: readonly string[];
  /** A field with this in its name is a trap for robots: no value of ours may fall into it. */
  readonly honeypot?: string;
  /** The JSON body, where it is not a plain object of names and values. */
  readonly json?: (fields: readonly (readonly [name: string, value: string])[]) => unknown;
  /** Whether a 2xx answer that reports no failure proves that the inquiry is there. */
  readonly proof?: (body: AnswerBody, sentId: string) => boolean;
  /** Its answers cannot be read from a page. */
  readonly noCors?: true;
  readonly caveats: readonly Caveat[];
}
