import { readFileSync } from 'node:fs';

/** A sentence and what the matcher should make of it. */
export interface Phrase {
  text: string;
  lang: string;
  label: 'risk' | 'benign';
  /** Tags, then a colon and a remark. */
  note: string;
}

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' &&
  value !== null &&
  ['text', 'lang', 'note'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string') &&
  ['risk', 'benign'].includes(String((value as Record<string, unknown>)['label']));

/**
 * Reads lines `{"text": …, "lang": …, "label": "risk" or "benign", "note": …}`.
 * @throws {Error} naming the first line that is not one
 */
export const readPhrases = (file: string): Phrase[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const phrase = parse(line);
      if (!isPhrase(phrase))
        throw new Error(`${file}, line ${number}: text, lang, label (risk or benign) and note are needed.`);
      return phrase;
    });

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};
