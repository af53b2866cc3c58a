import { z } from '../config/zod.ts';

/** Longest values that an inquiry may carry, in characters (Unicode code points). */
export const LIMITS = {
  name: 200,
  /** RFC 5321, section 4.5.3.1.3: a path holds 256 octets, two of them the angle brackets. */
  email: 254,
  phone: 40,
  topic: 100,
  message: 5000,
  consentText: 4000,
  fieldValue: 2000,
  page: 2000,
} as const;

/** Code points, so that an emoji outside the basic plane counts as one character, as its writer expects. */
export const countCharacters = (value: string): number => {
  let count = 0;
  for (const _ of value) count++;
  return count;
};

export const isBlank = (value: string): boolean => value.trim() === '';

/** A string of at most `max` characters. */
export const text = (max: number) =>
  z.string().check(z.refine((value) => countCharacters(value) <= max, `must have at most ${max} characters`));

/** Looser than the HTML standard's pattern: a real person with an unusual address must get through. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u;
const MIN_PHONE_DIGITS = 5;

const looksLikePhone = (value: string): boolean =>
  /^[\p{N}\s+().\-/,;*#a-z]+$/iu.test(value) && (value.match(/\p{N}/gu)?.length ?? 0) >= MIN_PHONE_DIGITS;

/** What a filled-in value of each built-in text field must look like. Browser and server use the same rules. */
export const rules = {
  name: text(LIMITS.name).check(z.refine((value) => !isBlank(value), 'must not be empty')),
  email: text(LIMITS.email).check(z.regex(EMAIL, 'must be an email address, such as name@example.com')),
  phone: text(LIMITS.phone).check(z.refine(looksLikePhone, 'must be a phone number')),
  topic: text(LIMITS.topic),
  message: text(LIMITS.message),
};
