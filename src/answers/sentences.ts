/** Characters. */
const MAX_LENGTH = 160;

/** The sentences of a text, in order. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\S)|\n+/).filter(Boolean);

/** At most 160 characters, cut between words. */
export const shortened = (text: string): string =>
  text.length <= MAX_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', MAX_LENGTH)).replace(/[\s,;:]+$/, '')}…`;
