import { payloadSchema, type Payload } from '../../src/inquiry/payload.ts';
import type { z } from '../../src/config/zod.ts';
import { Problem, pointer, type FieldProblem } from './problem.ts';

const problemsOf = (issue: z.core.$ZodIssue): FieldProblem[] => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        detail: 'is not a member of an inquiry',
        pointer: pointer([...issue.path, key]),
      }));
    case 'invalid_key':
      return [{ detail: issue.issues[0]?.message ?? 'is not allowed as a name', pointer: pointer(issue.path) }];
    case 'invalid_type':
      return [
        {
          detail: issue.message === 'Invalid input' ? `must be ${issue.expected}` : issue.message,
          pointer: pointer(issue.path),
        },
      ];
    default:
      return [{ detail: issue.message, pointer: pointer(issue.path) }];
  }
};

/**
 * Holds a decoded body against the schema that the browser's form uses as well.
 * @throws Problem 422 with a pointer to each bad member
 */
export const validate = (body: unknown): Payload => {
  const result = payloadSchema.safeParse(body);
  if (result.success) return result.data;
  throw new Problem(422, 'Some members are missing or not valid.', { errors: result.error.issues.flatMap(problemsOf) });
};
