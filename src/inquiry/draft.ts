import type { FormField } from './fields.ts';
import type { ContactWay } from './payload-names.ts';

/** What a visitor has filled in so far, by field name: texts, and ticks. */
export type Draft = Readonly<Record<string, string | boolean>>;

export const textOf = (draft: Draft, name: string): string => {
  const value = draft[name];
  return typeof value === 'string' ? value : '';
};

export const isTicked = (draft: Draft, name: string): boolean => draft[name] === true;

/**
 * How the visitor wants to be answered. Until they choose, the way follows from what they have filled in, so that
 * a phone number alone is enough.
 */
export const contactWay = (draft: Draft, fields: readonly FormField[]): ContactWay => {
  const chosen = draft['preferredContact'];
  if (chosen === 'email' || chosen === 'phone' || chosen === 'text') return chosen;
  const has = (name: string) => fields.some((field) => field.name === name);
  const onlyPhone = textOf(draft, 'phone') !== '' && textOf(draft, 'email') === '';
  return !has('email') || (has('phone') && onlyPhone) ? 'phone' : 'email';
};
