import { riskIn } from '../../src/safety/matcher.ts';
import type { Phrase } from './phrases.ts';

/** How many sentences of one sort there are, and which of them the matcher took wrongly. */
export interface Figure {
  count: number;
  wrong: Phrase[];
}

/** `en direct`, `es benign`, …; borderline ones are sorts of their own. */
const sortOf = ({ lang, label, note }: Phrase): string => {
  const kind = label === 'benign' ? 'benign' : note.startsWith('indirect') ? 'indirect' : 'direct';
  return `${lang} ${kind}${/\bborderline\b/.test(note) ? ', borderline' : ''}`;
};

export const measure = (phrases: readonly Phrase[]): Map<string, Figure> => {
  const figures = new Map<string, Figure>();
  for (const phrase of [...phrases].sort((a, b) => (sortOf(a) < sortOf(b) ? -1 : 1))) {
    const sort = sortOf(phrase);
    const figure = figures.get(sort) ?? { count: 0, wrong: [] };
    figures.set(sort, figure);
    figure.count++;
    if ((riskIn(phrase.text) !== undefined) !== (phrase.label === 'risk')) figure.wrong.push(phrase);
  }
  return figures;
};

/** The share of a sort that is flagged: recall where it is a risk, false alarms where it is not. */
export const flagged = (sort: string, { count, wrong }: Figure): number => {
  const share = wrong.length / count;
  return sort.includes('benign') ? share : 1 - share;
};
