import { Problem, type FieldProblems } from './problem.ts';

/** Decodes UTF-8, and refuses what is none instead of replacing it: what is stored is what was sent. */
export const decodeUtf8 = (bytes: Uint8Array<ArrayBuffer>): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem(400, 'The body is not valid UTF-8.');
  }
};

/** Reports what no database keeps as it came: lone surrogates, which UTF-8 cannot hold, and NUL, which ends a C string. */
export const checkText = (text: string, path: readonly string[], problems: FieldProblems): void => {
  if (!text.isWellFormed()) problems.add(path, 'has a lone surrogate');
  else if (text.includes('\0')) problems.add(path, 'has a NUL character');
};

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype'];

/** Names that would reach an object's prototype, and those that are no text. */
const isAllowedName = (name: string): boolean => !PROTOTYPE_NAMES.includes(name) && name.isWellFormed();

/** @returns false, and reports it, when a name of the path is not allowed: nothing may be assigned then */
export const checkName = (path: readonly string[], problems: FieldProblems): boolean => {
  const isAllowed = path.every(isAllowedName);
  if (!isAllowed) problems.add(path, 'is not allowed as a name');
  return isAllowed;
};
