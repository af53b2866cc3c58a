import { chai } from '@open-wc/testing';

interface Compared {
  actual?: unknown;
  expected?: unknown;
}

/**
 * Mocha prints both sides of a failed comparison by walking all their properties. From an element Lit rendered that
 * walk does not come back: the page dies and the test's own message with it. So such values become words first.
 */
export const keepAssertionsReadable = (): void => {
  const prototype = chai.Assertion.prototype as { assert: (...args: unknown[]) => void };
  const original = prototype.assert;
  prototype.assert = function assert(this: unknown, ...args: unknown[]) {
    try {
      original.apply(this, args);
    } catch (error) {
      if (error instanceof Error) shorten(error as Error & Compared);
      throw error;
    }
  };
};

const shorten = (error: Compared): void => {
  if (isPlain(error.actual) && isPlain(error.expected)) return;
  error.actual = inWords(error.actual);
  error.expected = inWords(error.expected);
};

const isPlain = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (depth > 8) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isData = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  return isData && Object.values(value).every((part) => isPlain(part, depth + 1));
};

const inWords = (value: unknown): string => {
  return value instanceof Element ? value.outerHTML : chai.util.inspect(value, false, 1);
};
