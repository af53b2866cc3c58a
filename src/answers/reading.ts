import type { Phrase, Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf, type Word } from './words.ts';

/** A phrase of a question; `trust` is 1, and less where it is a guess at what was meant. */
export interface ReadPhrase extends Phrase {
  trust: number;
}

/** What is pasted beyond this many words is not read. */
const MAX_WORDS = 80;
/** A word that is still being typed stands for at most so many longer ones. */
const MAX_COMPLETIONS = 6;
const TRUST = { mended: 0.8, completed: 0.4 };

const byLength = (a: string, b: string): number => a.length - b.length;

/** Reads a question as it is being typed: mends mistyped words and completes the last one. */
export const readQuestion = (question: string, terms: Terms, vocabulary: Vocabulary): ReadPhrase[] => {
  const words = wordsOf(question).slice(0, MAX_WORDS);
  const mended = new Set<number>();
  const mend = (word: Word): Word => {
    const [nearest] = vocabulary.has(word.word) ? [] : vocabulary.nearest(word.word);
    if (!nearest) return word;
    mended.add(word.start);
    return { ...word, word: nearest };
  };
  const last = words.at(-1);
  const completions =
    last && last.word.length > 1 && last.end === question.length && !vocabulary.has(last.word)
      ? vocabulary.completions(last.word)
      : [];
  const finished = last && completions.length > 0 ? words.slice(0, -1) : words;
  const read = terms
    .of(finished.map(mend))
    .map((phrase) => ({ ...phrase, trust: mended.has(phrase.start) ? TRUST.mended : 1 }));
  if (!last || completions.length === 0) return read;
  const meant = [...completions.sort(byLength).slice(0, MAX_COMPLETIONS), ...vocabulary.nearest(last.word)].flatMap(
    (word) => terms.of([{ ...last, word }]).flatMap(({ terms: own }) => own),
  );
  return meant.length > 0
    ? [...read, { terms: [...new Set(meant)], start: last.start, end: last.end, trust: TRUST.completed }]
    : read;
};
