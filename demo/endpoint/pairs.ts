import { FieldProblems } from './problem.ts';
import { checkName, checkText } from './text.ts';

/** A name and a value of a form body. */
export type Pair = readonly [name: string, value: string];

/** Members that are true or false; a form body has them as words. Any other word stays one, and fails validation. */
const BOOLEANS = ['mayLeaveMessage', 'adult', 'consent.given'];

type Members = Record<string, unknown>;

const valueOf = (name: string, text: string): string | boolean =>
  BOOLEANS.includes(name) && (text === 'true' || text === 'false') ? text === 'true' : text;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null;

/** Splits at the first dot only: `fields.a.b` is the field `a.b`, whose name the schema then refuses. */
const pathOf = (name: string): string[] => {
  const dot = name.indexOf('.');
  return dot === -1 ? [name] : [name.slice(0, dot), name.slice(dot + 1)];
};

/** Puts a value at its place. @returns what speaks against it, if anything does */
const assign = (members: Members, [first = '', second]: readonly string[], value: unknown): string | undefined => {
  const existing = Object.hasOwn(members, first) ? members[first] : undefined;
  if (second === undefined) {
    if (existing !== undefined)
      return isMembers(existing) ? 'is given both as a value and as a group' : 'is given twice';
    members[first] = value;
    return undefined;
  }
  if (existing !== undefined && !isMembers(existing)) return 'is given both as a value and as a group';
  const group = existing ?? {};
  if (Object.hasOwn(group, second)) return 'is given twice';
  group[second] = value;
  members[first] = group;
  return undefined;
};

/**
 * Puts the flattened names of a form body (`consent.given`) back into an object.
 * @throws Problem 422 for names that stand there twice, that contradict another, or that are not allowed
 */
export const unflatten = (pairs: Iterable<Pair>): Members => {
  const problems = new FieldProblems();
  const members: Members = {};
  for (const [name, text] of pairs) {
    if (problems.isFull) break;
    const path = pathOf(name);
    if (!checkName(path, problems)) continue;
    checkText(text, path, problems);
    const conflict = assign(members, path, valueOf(name, text));
    if (conflict) problems.add(path, conflict);
  }
  problems.throwIfAny();
  return members;
};
