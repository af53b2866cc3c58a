import { Problem, pointer } from './problem.ts';
import { checkName, checkText } from './text.ts';

/** A name and a value of a form body. */
export type Pair = readonly [name: string, value: string];

/** Members that are true or false; a form body has them as words. Any other word stays one, and fails validation. */
const BOOLEANS = ['mayLeaveMessage', 'adult', 'consent.given'];

type Members = Record<string, unknown>;

const valueOf = (name: string, text: string): string | boolean =>
  BOOLEANS.includes(name) && (text === 'true' || text === 'false') ? text === 'true' : text;

const refuse = (path: readonly string[], detail: string): never => {
  throw new Problem(422, `A member ${detail}.`, { errors: [{ detail, pointer: pointer(path) }] });
};

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** Splits at the first dot only: `fields.a.b` is the field `a.b`, whose name the schema then refuses. */
const pathOf = (name: string): string[] => {
  const dot = name.indexOf('.');
  return dot === -1 ? [name] : [name.slice(0, dot), name.slice(dot + 1)];
};

/**
 * Puts the flattened names of a form body (`consent.given`) back into an object.
 * @throws Problem 422 for a name that stands there twice, that contradicts another, or that is not allowed
 */
export const unflatten = (pairs: Iterable<Pair>): Members => {
  const members: Members = {};
  for (const [name, text] of pairs) {
    const path = pathOf(name);
    checkName(path);
    checkText(text, path);
    const [first = '', second] = path;
    const value = valueOf(name, text);
    const existing = members[first];
    if (second === undefined) {
      if (existing !== undefined) refuse(path, 'is given twice');
      members[first] = value;
      continue;
    }
    if (existing !== undefined && !isMembers(existing)) refuse(path, 'is given both as a value and as a group');
    const group = isMembers(existing) ? existing : {};
    if (Object.hasOwn(group, second)) refuse(path, 'is given twice');
    group[second] = value;
    members[first] = group;
  }
  return members;
};
