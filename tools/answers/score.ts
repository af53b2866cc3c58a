import type { AskedQuestion } from './questions.ts';
import type { Search } from './searches.ts';

/** How a search did: counts of questions, and what went wrong. */
export interface Score {
  answerable: number;
  first: number;
  amongThree: number;
  unanswerable: number;
  nothingFits: number;
  misses: { question: string; expected: string; got: readonly string[] }[];
}

export const score = (search: Search, asked: readonly AskedQuestion[]): Score => {
  const result: Score = { answerable: 0, first: 0, amongThree: 0, unanswerable: 0, nothingFits: 0, misses: [] };
  for (const { question, id } of asked) {
    const got = search(question).slice(0, 3);
    const isRight = id === undefined ? got.length === 0 : got[0] === id;
    if (!isRight) result.misses.push({ question, expected: id ?? '-', got });
    if (id === undefined) {
      result.unanswerable++;
      if (isRight) result.nothingFits++;
    } else {
      result.answerable++;
      if (isRight) result.first++;
      if (got.includes(id)) result.amongThree++;
    }
  }
  return result;
};

const share = (part: number, whole: number): string =>
  `${whole === 0 ? '-' : ((part / whole) * 100).toFixed(1)} % (${part} of ${whole})`.padStart(22);

/** One line for each figure, one column for each search. */
export const table = (scores: Readonly<Record<string, Score>>): string => {
  const row = (title: string, figure: (score: Score) => string) =>
    `${title.padEnd(26)}${Object.values(scores).map(figure).join('')}`;
  return [
    row('', (one) => (Object.keys(scores).find((name) => scores[name] === one) ?? '').padStart(22)),
    row('right entry first', ({ first, answerable }) => share(first, answerable)),
    row('among the first three', ({ amongThree, answerable }) => share(amongThree, answerable)),
    row('unanswerable: nothing fits', ({ nothingFits, unanswerable }) => share(nothingFits, unanswerable)),
  ].join('\n');
};
