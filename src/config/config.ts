import type { Defaults } from './options.ts';
import type { OwnerConfig } from './schema.ts';

/** What panels read: the owner's settings over the defaults. */
export type Config = Omit<OwnerConfig, keyof Defaults> &
  Defaults & {
    /** The interface's language and region, BCP 47. */
    locale: string;
  };

/** The host's attributes (and reactive properties) by property name, as text or as a script set them. */
export type RawAttributes = Readonly<Record<string, unknown>>;

/** Everything an owner has set, from the weakest source to the strongest. */
export interface ConfigSources {
  /** `action` of the fallback form, serves as the endpoint. */
  formAction: string | undefined;
  /** Parsed content of the child `<script type="application/json">`. */
  json: unknown;
  attributes: RawAttributes;
  /** The `config` property. */
  property: unknown;
  /** The page's language, used where the owner names none. */
  pageLocale: string;
}
