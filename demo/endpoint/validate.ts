import { payloadSchema, type Payload } from '../../src/inquiry/payload.ts';
import type { z } from '../../src/config/zod.ts';
import { FieldProblems } from './problem.ts';

const report = (issue: z.core.$ZodIssue, problems: FieldProblems): void => {
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) problems.add([...issue.path, key], 'is not a member of an inquiry');
      break;
    case 'invalid_key':
      problems.add(issue.path, issue.issues[0]?.message ?? 'is not allowed as a name');
      break;
    case 'invalid_type':
      problems.add(issue.path, issue.message === 'Invalid input' ? `must be ${issue.expected}` : issue.message);
      break;
    default:
      problems.add(issue.path, issue.message);
  }
};

/**
 * Holds a decoded body against the schema that the browser's form uses as well.
 * @throws Problem 422 with a pointer to each bad member
 */
export const validate = (body: unknown): Payload => {
  const result = payloadSchema.safeParse(body);
  if (result.success) return result.data;
  const problems = new FieldProblems();
  for (const issue of result.error.issues) report(issue, problems);
  problems.throwIfAny();
  // Not reached: a failure has an issue.
  throw result.error;
};
