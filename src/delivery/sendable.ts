/** Anything that can be posted: nested objects of texts, booleans and numbers, with the id that retries share. */
export interface Sendable {
  readonly id: string;
  readonly [member: string]: unknown;
}

export type EncodingFormat = 'form' | 'multipart' | 'json';
