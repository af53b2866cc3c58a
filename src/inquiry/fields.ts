import { report } from '../config/report.ts';
import type { CustomField, OwnerConfig } from '../config/schema.ts';
import { BUILT_IN_FIELDS, type BuiltInField } from './field-names.ts';

export type FormField = { type: 'built-in'; name: BuiltInField } | CustomField;

/** The form is for adults who agree; no setting removes that. */
const KEPT: readonly BuiltInField[] = ['adult', 'consent'];

const builtIn = (name: BuiltInField): FormField => ({ type: 'built-in', name });

const firstOfEachName = (fields: readonly FormField[]): FormField[] =>
  fields.filter(({ name }, index) => {
    const isFirst = fields.findIndex((field) => field.name === name) === index;
    if (!isFirst) report(`fields: the name "${name}" stands there twice; the second one is left out.`);
    return isFirst;
  });

/**
 * The form's fields in the owner's order; without a list, all built-in ones. Age and consent stand last where the list
 * leaves them out, and one of email and phone stays: else nobody could answer.
 */
export const formFields = (list: OwnerConfig['fields']): FormField[] => {
  if (!list) return BUILT_IN_FIELDS.map(builtIn);
  const chosen = list.map((field): FormField => (typeof field === 'string' ? builtIn(field) : field));
  const names = new Set(chosen.map(({ name }) => name));
  const needed = [
    ...(names.has('email') || names.has('phone') ? [] : (['email'] as const)),
    ...KEPT.filter((name) => !names.has(name)),
  ];
  if (needed.length > 0) report(`fields: ${needed.join(', ')} cannot be left out and stand at the end of the form.`);
  return firstOfEachName([...chosen, ...needed.map(builtIn)]);
};
