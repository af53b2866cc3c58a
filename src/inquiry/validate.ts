import { contactWay, isTicked, textOf, type Draft } from './draft.ts';
import type { FormField } from './fields.ts';
import { LIMITS, countCharacters, isBlank, rules } from './rules.ts';

/** What is wrong with a field; `rejected` carries the endpoint's own words. */
export type FieldProblem =
  | { code: 'required' | 'invalid' }
  | { code: 'tooLong'; max: number; over: number }
  | { code: 'rejected'; message: string };

export type Problems = Readonly<Record<string, FieldProblem>>;

export interface FormRules {
  fields: readonly FormField[];
  /** Characters. */
  messageLimit: number;
}

const tooLong = (value: string, max: number): FieldProblem | undefined => {
  const over = countCharacters(value) - max;
  return over > 0 ? { code: 'tooLong', max, over } : undefined;
};

/** Whether a field must be filled in, given the rest: the way to answer decides between email and phone. */
export const isRequired = (field: FormField, draft: Draft, fields: readonly FormField[]): boolean => {
  if (field.type !== 'built-in') return field.type !== 'hidden' && field.required === true;
  switch (field.name) {
    case 'name':
    case 'adult':
    case 'consent':
      return true;
    case 'email':
      return contactWay(draft, fields) === 'email';
    case 'phone':
      return contactWay(draft, fields) !== 'email';
    default:
      return false;
  }
};

const isFilled = (draft: Draft, name: string): boolean => isTicked(draft, name) || !isBlank(textOf(draft, name));

const shape = (field: FormField, value: string, messageLimit: number): FieldProblem | undefined => {
  if (field.type !== 'built-in') return tooLong(value, LIMITS.fieldValue);
  switch (field.name) {
    case 'message':
      return tooLong(value, messageLimit);
    case 'name':
    case 'email':
    case 'phone':
      return (
        tooLong(value, LIMITS[field.name]) ??
        (rules[field.name].safeParse(value).success ? undefined : { code: 'invalid' })
      );
    default:
      return undefined;
  }
};

/** What is wrong with one field, or undefined. */
export const validateField = (field: FormField, draft: Draft, { fields, messageLimit }: FormRules) => {
  if (isFilled(draft, field.name)) return shape(field, textOf(draft, field.name), messageLimit);
  return isRequired(field, draft, fields) ? ({ code: 'required' } as const) : undefined;
};

/** Everything that is wrong, in the order of the form. */
export const validate = (draft: Draft, form: FormRules): Problems =>
  Object.fromEntries(
    form.fields.flatMap((field) => {
      const problem = validateField(field, draft, form);
      return problem ? [[field.name, problem]] : [];
    }),
  );
