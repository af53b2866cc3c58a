/** A word of a text, folded for comparison, and where it stands in the text. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

const WORD = /[$£€]|[\p{L}\p{N}\p{M}]+(?:['’´`][\p{L}\p{M}]+)*/gu;

/** Lower case, without accents and apostrophes: what a hurried thumb types. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’´`]/gu, '');

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word: fold(word), start: index, end: index + word.length }));
