/**
 * A simple Flesch-Kincaid counter: 0.39 · words/sentences + 11.8 · syllables/words − 15.59.
 *
 * Sentences. A sentence ends at `.`, `!` or `?` that is followed by space or the end, closing quotes and brackets
 * allowed between. A paragraph ends its last sentence even without a full stop (“Ask your plan:”). Every item of a
 * list counts as a sentence, or as several where it holds several.
 *
 * Syllables. One for each run of the letters a e i o u y.
 * Less one for a silent ending: -e (“make”), -es (“makes”) or -ed (“called”) after a consonant. These stay sounded:
 * -le and -les after a consonant (“table”), -es after s, x, z, c, g, ch or sh (“doses”), -ed after t or d (“wanted”).
 * Plus one for each pair of vowels that is two syllables: i before a, o or u (“trial”, “serious”; not after t, s, c, g
 * or x, as in “session”), -iet- (“anxiety”), -eing and -ying (“trying”), a last -ea or -eas after an earlier vowel (“idea”).
 * Every word has at least one. A hyphenated word is one word with the sum of its parts; a number or an abbreviation
 * is read like a word.
 *
 * Exceptions. Names of drugs, conditions and methods that a visitor meets in any talk about this treatment, and that no
 * plainer word replaces, count as words of two syllables: they are names, learnt once. Nothing else is excepted.
 */
import type { Block } from '../../src/content/types.ts';

export const EXCEPTED_WORDS: ReadonlySet<string> = new Set([
  // drugs and groups of drugs
  'antidepressant',
  'antidepressants',
  'benzodiazepines',
  'decongestants',
  'esketamine',
  'ketamine',
  'lamotrigine',
  'opioids',
  'spravato',
  'theophylline',
  // methods and conditions
  'aneurysm',
  'anesthetic',
  'integration',
  'malformation',
  'psychosis',
  'schizophrenia',
]);

/** What the tokens stand for while a text is measured. */
const TOKENS: Record<string, string> = {
  '{crisisLine}': 'Call or text 988, any time, free.',
  '{emergencyNumber}': '911',
  '{clinic}': 'this clinic',
};

export interface ReadingLevel {
  words: number;
  sentences: number;
  syllables: number;
  /** Flesch-Kincaid grade. */
  grade: number;
  /** Words of the longest sentence outside lists. */
  longestInProse: number;
}

/** The words a reader sees: links without their targets, tokens filled. */
export function plainText(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replace(/\{\w+\}/g, (token) => TOKENS[token] ?? token);
}

export function sentencesOf(text: string): string[] {
  return plainText(text)
    .split(/(?<=[.!?][”’)]*)\s+/)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? [];
}

export function countSyllables(word: string, excepted: ReadonlySet<string> = EXCEPTED_WORDS): number {
  return word
    .toLowerCase()
    .replace(/’s?$/, '')
    .split('-')
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + (excepted.has(part) ? 2 : syllablesOfPart(part)), 0);
}

const SILENT = /(?:[^aeiouyl]e|[aeiouy]les?|[^aeiouysxzcghl]es|[^cs]hes|[^aeiouytd]ed)$/;
const TWO_VOWELS = /[^tscgx]i(?=[aou])|iet|[ey]ing$|(?<=[aeiouy].*[^aeiouy])eas?$/g;

function syllablesOfPart(part: string): number {
  const runs = part.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, runs - (SILENT.test(part) ? 1 : 0) + (part.match(TWO_VOWELS)?.length ?? 0));
}

export function readingLevel(blocks: readonly Block[], excepted: ReadonlySet<string> = EXCEPTED_WORDS): ReadingLevel {
  const prose = blocks.filter((block) => typeof block === 'string').flatMap(sentencesOf);
  const items = blocks
    .filter((block) => typeof block !== 'string')
    .flat()
    .flatMap(sentencesOf);
  const sentences = [...prose, ...items];
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word, excepted), 0);
  return {
    words: words.length,
    sentences: sentences.length,
    syllables,
    grade: (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59,
    longestInProse: Math.max(0, ...prose.map((sentence) => wordsOf(sentence).length)),
  };
}
