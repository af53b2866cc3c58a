import type { FieldError, Outcome } from './outcome.ts';

const asObject = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Plenty of endpoints answer in HTML or with nothing at all: that proves nothing, and is no error.
    return {};
  }
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded after all: taken as it stands.
    return text;
  }
};

/** RFC 6901, section 6: `#/fields/city` → `fields.city`. */
const fieldOf = (pointer: string): string =>
  decoded(pointer)
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

const fieldError = (error: unknown): FieldError[] => {
  const { pointer, detail } = Object(error) as { pointer?: unknown; detail?: unknown };
  return typeof pointer === 'string' && typeof detail === 'string'
    ? [{ field: fieldOf(pointer), message: detail }]
    : [];
};

/** Problem details with `errors: [{ detail, pointer }]`, as RFC 9457 shows in section 3. */
const fieldErrors = ({ errors }: Record<string, unknown>): FieldError[] =>
  Array.isArray(errors) ? errors.flatMap(fieldError) : [];

const proves = ({ id, ok, success }: Record<string, unknown>, sentId: string): boolean =>
  id === sentId || ok === true || success === true;

const BUSY = [429, 503];
const REJECTED = [400, 422];

/**
 * Names the outcome of an answer.
 * @param status HTTP status
 * @param text the answer's body
 * @param sentId the inquiry's id, whose return proves that the endpoint has it
 */
export const judge = (status: number, text: string, sentId: string): Outcome => {
  const body = asObject(text);
  if (status >= 200 && status < 300) return { kind: proves(body, sentId) ? 'sent' : 'accepted' };
  if (REJECTED.includes(status)) return { kind: 'rejected', errors: fieldErrors(body) };
  if (BUSY.includes(status)) return { kind: 'busy', status };
  if (status >= 400 && status < 500 && status !== 408) return { kind: 'refused', status };
  return { kind: 'unknown', reason: `the server answered ${status}` };
};
