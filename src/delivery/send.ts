import { encode, type EncodingFormat, type Sendable } from './encode.ts';
import { judge } from './judge.ts';
import type { Outcome } from './outcome.ts';

export interface SendOptions {
  /** Absolute URL; see `endpointProblem` for what is allowed. */
  endpoint: string;
  format: EncodingFormat;
  /** Further request headers. Each but the CORS-safelisted ones causes a preflight. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds until the outcome is `unknown`. */
  timeout: number;
  /** Ends the sending; the outcome is then `unknown`. */
  signal: AbortSignal;
}

const isOffline = (): boolean => typeof navigator === 'object' && !navigator.onLine;

/**
 * Posts an inquiry once and names the outcome. Never rejects: a network error, a timeout and an abort are `unknown`,
 * since the body may have left before.
 */
export const send = async (payload: Sendable, options: SendOptions): Promise<Outcome> => {
  if (isOffline()) return { kind: 'offline' };
  const { body, contentType } = encode(payload, options.format);
  try {
    const response = await fetch(options.endpoint, {
      method: 'POST',
      body,
      headers: {
        Accept: 'application/json',
        ...(contentType && { 'Content-Type': contentType }),
        ...options.headers,
      },
      credentials: 'omit',
      // The page's path can name a condition; some services want to see the site.
      referrerPolicy: 'strict-origin',
      signal: AbortSignal.any([options.signal, AbortSignal.timeout(options.timeout)]),
    });
    return judge(response.status, await response.text(), payload.id);
  } catch (error) {
    return { kind: 'unknown', reason: String(error) };
  }
};
