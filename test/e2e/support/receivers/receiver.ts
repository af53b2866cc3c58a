export type Format = 'form' | 'multipart' | 'json';

/** A server that somebody's website could have, ready to take inquiries from the pages of one origin. */
export interface Receiver {
  name: string;
  /** Where inquiries are posted to. */
  url: string;
  /** What it reads without help. */
  formats: readonly Format[];
  /** What it took so far, oldest first: flattened names and values, as this server parsed them. */
  received: () => Promise<Record<string, string>[]>;
  /** The name that this server gives to what was sent as `name`. */
  nameOf: (name: string) => string;
  close: () => Promise<void>;
}

const pairsOf = (value: unknown, name: string): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pairsOf(inner, name ? `${name}.${key}` : key))
    : [[name, String(value)]];

/** Nested members under dotted names, as they stand in a form body. */
export const flattened = (body: unknown): Record<string, string> => Object.fromEntries(pairsOf(body, ''));

/** For servers that take names as they come. */
export const sameName = (name: string): string => name;

export const corsHeaders = (origin: string): Record<string, string> => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Allow-Headers': 'Content-Type',
});
