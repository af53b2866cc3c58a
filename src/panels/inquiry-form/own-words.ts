import { textOf, type Draft } from '../../inquiry/draft.ts';

/** The visitor's message with who wrote it and how to answer, to be copied or mailed. */
export const ownWords = (draft: Draft): string =>
  [
    textOf(draft, 'message'),
    ['name', 'email', 'phone']
      .map((name) => textOf(draft, name))
      .filter(Boolean)
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');

/** A link that opens the visitor's mail program with a message filled in (RFC 6068: lines end in CR LF). */
export const mailtoUrl = (address: string, subject: string, body: string): string => {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(body)}`;
};
