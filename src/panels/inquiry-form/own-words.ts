import { textOf, type Draft } from '../../inquiry/draft.ts';
import type { FormField } from '../../inquiry/fields.ts';

/** Built-in fields beside the message that hold the visitor's own words. */
const WHO = ['name', 'email', 'phone'];

const isTyped = ({ type, name }: FormField): boolean =>
  type === 'built-in' ? WHO.includes(name) : type === 'text' || type === 'textarea';

/** What the visitor typed, the message first, to be copied or mailed. */
export const ownWords = (draft: Draft, fields: readonly FormField[]): string =>
  [
    textOf(draft, 'message'),
    fields
      .filter(isTyped)
      .map(({ name }) => textOf(draft, name))
      .filter(Boolean)
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');

/** What stands in the fields that take any words, a line each. */
export const freeText = (draft: Draft, fields: readonly FormField[]): string =>
  fields
    .filter(({ type, name }) => type === 'text' || type === 'textarea' || name === 'message' || name === 'name')
    .map(({ name }) => textOf(draft, name))
    .join('\n');

/** A link that opens the visitor's mail program with a message filled in (RFC 6068: lines end in CR LF). */
export const mailtoUrl = (address: string, subject: string, body: string): string => {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(body)}`;
};
