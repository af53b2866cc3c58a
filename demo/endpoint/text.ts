import { Problem, pointer } from './problem.ts';

/** Decodes UTF-8, and refuses what is none instead of replacing it: what is stored is what was sent. */
export const decodeUtf8 = (bytes: Uint8Array<ArrayBuffer>): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem(400, 'The body is not valid UTF-8.');
  }
};

/** Refuses what no database keeps as it came: lone surrogates, which UTF-8 cannot hold, and NUL, which ends a C string. */
export const checkText = (text: string, path: readonly string[]): void => {
  const detail = !text.isWellFormed()
    ? 'has a lone surrogate'
    : text.includes('\0')
      ? 'has a NUL character'
      : undefined;
  if (detail) throw new Problem(422, `A text ${detail}.`, { errors: [{ detail, pointer: pointer(path) }] });
};

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype'];

/** Refuses names that would reach an object's prototype. */
export const checkName = (path: readonly string[]): void => {
  if (path.some((name) => PROTOTYPE_NAMES.includes(name)))
    throw new Problem(422, 'A member has a name that is not allowed.', {
      errors: [{ detail: 'is not allowed as a name', pointer: pointer(path) }],
    });
};
