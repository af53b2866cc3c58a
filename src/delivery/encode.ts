/** Anything that can be posted: nested objects of texts, booleans and numbers, with the id that retries share. */
export interface Sendable {
  readonly id: string;
  readonly [member: string]: unknown;
}

export type EncodingFormat = 'form' | 'multipart' | 'json';

const flatten = (value: unknown, name: string): [string, string][] => {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, name ? `${name}.${key}` : key));
};

/** Names and values of a form body: nested members are joined by dots (`consent.given`). */
export const toPairs = (payload: Sendable): [string, string][] => flatten(payload, '');

const toFormData = (pairs: [string, string][]): FormData => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
};

/**
 * A request body. `form` and `multipart` are CORS-safelisted (WHATWG Fetch, "CORS-safelisted request-header"): no
 * preflight, which most form services do not answer. `json` causes one.
 */
export const encode = (payload: Sendable, format: EncodingFormat): { body: BodyInit; contentType?: string } => {
  switch (format) {
    case 'form':
      return { body: new URLSearchParams(toPairs(payload)) };
    case 'multipart':
      return { body: toFormData(toPairs(payload)) };
    case 'json':
      return { body: JSON.stringify(payload), contentType: 'application/json' };
  }
};
