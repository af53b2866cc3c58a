import type { CheckItem, CheckPart } from '../../content/types.ts';

interface Note {
  /** The visitor's tick in its own words; undefined for what was not ticked. */
  topic: string | undefined;
  note: string;
}

/** One part of the notes. Its title and lead are there whatever was ticked. */
export interface NoteGroup {
  id: CheckPart['id'];
  title: string;
  lead: string;
  notes: readonly Note[];
}

/** What a clinician has to hear first comes first. */
const ORDER: readonly CheckPart['id'][] = ['safety', 'reasons', 'practical'];

const group = (
  { id, title, lead, none, items, shows }: CheckPart,
  ticked: ReadonlySet<string>,
  hasFaq: boolean,
): NoteGroup => {
  const shown = items.filter((item) => ticked.has(item.id) === (shows === 'ticked'));
  const noteOf = ({ text, note, noteWithoutFaq }: CheckItem): Note => ({
    topic: shows === 'ticked' ? text : undefined,
    note: hasFaq ? note : (noteWithoutFaq ?? note),
  });
  return { id, title, lead: shown.length > 0 ? lead : none, notes: shown.map(noteOf) };
};

/** The ticks as topics to bring to a clinician: nothing is counted, weighed or concluded. */
export const notesOf = (parts: readonly CheckPart[], ticked: ReadonlySet<string>, hasFaq: boolean): NoteGroup[] =>
  ORDER.flatMap((id) => parts.filter((part) => part.id === id)).map((part) => group(part, ticked, hasFaq));
