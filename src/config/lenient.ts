import type { z } from './zod.ts';

type Path = readonly PropertyKey[];

/** A value that the schema refused: where it stood, what it was, what is allowed there. */
export interface ConfigIssue {
  path: Path;
  got: unknown;
  allowed: string;
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

const without = (value: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined) return {};
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, index) => index !== key)
      : value.map((item: unknown, index) => (index === key ? without(item, rest) : item));
  }
  const { [key]: inner, ...others } = value as Record<PropertyKey, unknown>;
  return rest.length === 0 ? others : { ...others, [key]: without(inner, rest) };
};

const startsWith = (path: Path, prefix: Path): boolean => prefix.every((key, index) => path[index] === key);

const issuesOf = (error: z.core.$ZodError, value: unknown): ConfigIssue[] =>
  error.issues.flatMap((issue) => {
    const issueAt = (path: Path, allowed: string): ConfigIssue => ({ path, got: at(value, path), allowed });
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => issueAt([...issue.path, key], 'nothing: there is no such setting'));
      case 'invalid_key':
        return [issueAt(issue.path, `under ${issue.issues[0]?.message ?? 'another name'}`)];
      default:
        return [issueAt(issue.path, issue.message)];
    }
  });

/** What has to go so that the rest is valid: the bad value, or what lacks a required member. */
const removalOf = ({ path, got }: ConfigIssue): Path => (got === undefined ? path.slice(0, -1) : path);

/**
 * Parses what is valid of `raw` and leaves the rest out: an object loses the bad member, a list the bad item.
 * Never throws; each thing left out is an issue.
 */
export const parseLeniently = <T>(schema: z.ZodMiniType<T>, raw: unknown): { value: T; issues: ConfigIssue[] } => {
  const issues: ConfigIssue[] = [];
  let value = raw;
  for (;;) {
    const result = schema.safeParse(value);
    if (result.success) return { value: result.data, issues };
    const found = issuesOf(result.error, value);
    issues.push(...found);
    const removals = found.map(removalOf);
    const outermost = removals.filter(
      (path, index) =>
        !removals.some((other, place) => startsWith(path, other) && (other.length < path.length || place < index)),
    );
    // From the end, so that removing an item of a list does not move the ones still to be removed.
    value = outermost.reduceRight((rest: unknown, path) => without(rest, path), value);
  }
};
