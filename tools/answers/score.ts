import type { AskedQuestion } from './questions.ts';
import type { Search } from './searches.ts';

/** How often the right entry came, of the questions that have one. */
interface Hits {
  first: number;
  amongThree: number;
}

/** How a search did: counts of questions, and what a visitor would not have found. */
export interface Score {
  answerable: number;
  ranked: Hits;
  shown: Hits;
  unanswerable: number;
  nothingFits: number;
  misses: { question: string; expected: string; got: readonly string[] }[];
}

const count = (hits: Hits, ids: readonly string[], id: string): void => {
  if (ids[0] === id) hits.first++;
  if (ids.slice(0, 3).includes(id)) hits.amongThree++;
};

export const score = (search: Search, asked: readonly AskedQuestion[]): Score => {
  const result: Score = {
    answerable: 0,
    ranked: { first: 0, amongThree: 0 },
    shown: { first: 0, amongThree: 0 },
    unanswerable: 0,
    nothingFits: 0,
    misses: [],
  };
  for (const { question, id } of asked) {
    const { ranked, shown } = search(question);
    if (shown[0] !== id) result.misses.push({ question, expected: id ?? '-', got: shown.slice(0, 3) });
    if (id === undefined) {
      result.unanswerable++;
      if (shown.length === 0) result.nothingFits++;
    } else {
      result.answerable++;
      count(result.ranked, ranked, id);
      count(result.shown, shown, id);
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
    row('right entry ranked first', ({ ranked, answerable }) => share(ranked.first, answerable)),
    row('ranked among three', ({ ranked, answerable }) => share(ranked.amongThree, answerable)),
    row('right entry shown first', ({ shown, answerable }) => share(shown.first, answerable)),
    row('shown among three', ({ shown, answerable }) => share(shown.amongThree, answerable)),
    row('unanswerable: nothing fits', ({ nothingFits, unanswerable }) => share(nothingFits, unanswerable)),
  ].join('\n');
};
