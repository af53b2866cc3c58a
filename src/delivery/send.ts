import { encode } from './encode.ts';
import { namingProblem, type Naming } from './fields.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome-of.ts';
import type { EncodingFormat, Sendable } from './sendable.ts';
import { serviceOf, type ServiceName } from './services.ts';

export interface SendOptions extends Naming {
  /** Absolute URL; see `endpointProblem` for what is allowed. */
  endpoint: string;
  /** The service behind the endpoint, where its URL does not tell. */
  service?: ServiceName | undefined;
  /** The service's default if absent, or if the service does not take it. */
  format?: EncodingFormat | undefined;
  /** Further request headers. Each but the CORS-safelisted ones causes a preflight. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Sends the id as `Idempotency-Key`, which causes a preflight. */
  idempotencyKey?: boolean | undefined;
  /** Lets the request outlive the page, if the body is small enough. */
  keepalive?: boolean | undefined;
  /** Milliseconds until the answer has to be there to its last byte; then the outcome is `unknown`. */
  timeout: number;
  /** Ends the sending; the outcome is then `unknown`. */
  signal: AbortSignal;
}

/** Bytes. All keepalive requests of a page share 64 KiB (WHATWG Fetch, "HTTP-network-or-cache fetch"): others need some. */
const KEEPALIVE_LIMIT = 48 * 1024;

// Node has a navigator that knows nothing of connections.
const isOffline = (): boolean => typeof navigator === 'object' && (navigator.onLine as boolean | undefined) === false;

const headersOf = (contentType: string, id: string, { headers, idempotencyKey }: SendOptions): Headers => {
  const all = new Headers({ Accept: 'application/json', 'Content-Type': contentType });
  // A structured-field string (draft-ietf-httpapi-idempotency-key-header-07): the quotes belong to it.
  if (idempotencyKey) all.set('Idempotency-Key', `"${id}"`);
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
  return all;
};

/** Bytes of keepalive requests that are on their way, of all elements of the page. */
let keptAlive = 0;

/** Aborts with `signal`, and by itself after `timeout` milliseconds. `AbortSignal.any` is too new for some visitors. */
const withTimeout = (signal: AbortSignal, timeout: number): AbortController => {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException('No answer in time.', 'TimeoutError'));
  }, timeout);
  const follow = (): void => {
    controller.abort(signal.reason);
  };
  if (signal.aborted) follow();
  signal.addEventListener('abort', follow, { once: true });
  controller.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', follow);
  });
  return controller;
};

/**
 * Posts an inquiry once and names the outcome. Never rejects: a network error, a timeout and an abort are `unknown`,
 * since the body may have left before.
 */
export const send = async (payload: Sendable, options: SendOptions): Promise<Outcome> => {
  const { endpoint, format, timeout } = options;
  const service = serviceOf(endpoint, options.service);
  const problem = namingProblem(payload, service, options);
  if (problem) return { kind: 'refused', status: 0, reason: problem };
  if (isOffline()) return { kind: 'offline' };
  const { body, contentType } = encode(payload, format, service, options);
  const size = new TextEncoder().encode(body).byteLength;
  const keepalive = (options.keepalive ?? false) && keptAlive + size < KEEPALIVE_LIMIT;
  const attempt = withTimeout(options.signal, timeout);
  if (keepalive) keptAlive += size;
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      mode: service.noCors ? 'no-cors' : 'cors',
      body,
      headers: headersOf(contentType, payload.id, options),
      credentials: 'omit',
      // The page's path can name a condition; some services want to see the site.
      referrerPolicy: 'strict-origin',
      keepalive,
      signal: attempt.signal,
    });
    return await outcomeOf(response, payload, options);
  } catch (error) {
    return { kind: 'unknown', reason: String(error), ...(error instanceof TypeError && { hidden: true }) };
  } finally {
    if (keepalive) keptAlive -= size;
    attempt.abort();
  }
};
