import type { CheckTexts } from '../../languages.ts';
import { splitLinks } from '../../messages/links.ts';
import type { NoteGroup } from './notes.ts';

/** Words of links as text; a web address is worth keeping, a number stands in the words already. */
const withAddresses = (text: string): string =>
  splitLinks(text)
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.href.startsWith('https:') ? `${part.words} (${part.href})` : part.words;
    })
    .join('');

const groupText = ({ title, lead, notes }: NoteGroup): string =>
  [title, lead, ...notes.map(({ topic, note }) => (topic ? `- ${topic}\n  ${note}` : `- ${note}`))].join('\n');

/**
 * The notes as plain text, to be copied.
 * @param help the crisis line in words
 */
export const notesText = (texts: CheckTexts, groups: readonly NoteGroup[], help: string): string =>
  [texts.notesTitle, texts.notesIntro, ...groups.map(groupText), texts.otherChoices, withAddresses(help)].join('\n\n');
