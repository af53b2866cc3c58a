/** Milliseconds: a day. */
const LONGEST = 24 * 60 * 60_000;

/**
 * Reads a `Retry-After` field: seconds or an HTTP date (RFC 9110, 10.2.3).
 * @param now epoch milliseconds
 * @returns milliseconds, a day at most; undefined if there is none or it cannot be read
 */
export const retryAfter = (value: string | null | undefined, now: number): number | undefined => {
  if (!value) return undefined;
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : /^[A-Z][a-z]+,? /.test(value)
      ? Date.parse(value) - now
      : NaN;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST);
};
