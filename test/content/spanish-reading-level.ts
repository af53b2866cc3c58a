/**
 * How easy Spanish is to read: the INFLESZ scale, by the formula of Szigriszt-Pazos,
 * 206.835 − 62.3 · syllables/words − words/sentences. From 55 a text is of normal difficulty, from 65 rather easy.
 *
 * A syllable for each vowel or diphthong: i, u and ü without an accent join the vowels beside them, and a final y counts
 * as i; two of a, e, o, or an accented í or ú, stand apart. The u of que, qui, gue and gui is silent. Sentences and names
 * are counted as in `reading-level.ts`.
 */
import type { Block } from '../../src/content/types.ts';
import { sentencesOf, wordsOf } from './reading-level.ts';

const NUCLEUS = /[iuü]*(?:[aeoáéíóú])[iuü]*|[iuü]+/g;

export const countSpanishSyllables = (word: string): number => {
  const letters = word
    .toLowerCase()
    .replace(/(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])/g, '')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  return Math.max(1, letters.match(NUCLEUS)?.length ?? 0);
};

export const inflesz = (
  blocks: readonly Block[],
): { score: number; wordsInSentence: number; longestInProse: number } => {
  const prose = blocks.filter((block) => typeof block === 'string').flatMap(sentencesOf);
  const items = blocks.filter((block) => typeof block !== 'string').flat();
  const sentences = [...prose, ...items.flatMap(sentencesOf)];
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + countSpanishSyllables(word), 0);
  const wordsInSentence = words.length / sentences.length;
  return {
    score: 206.835 - (62.3 * syllables) / words.length - wordsInSentence,
    wordsInSentence,
    longestInProse: Math.max(0, ...prose.map((sentence) => wordsOf(sentence).length)),
  };
};
