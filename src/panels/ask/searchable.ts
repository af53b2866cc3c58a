import type { SearchableEntry } from '../../answers/index.ts';
import { answers } from '../../content/en/answers.ts';
import { askedAs } from '../../content/en/asked-as.ts';
import type { FaqEntry } from '../../content/entries.ts';
import { plainAnswer } from '../../content/plain-answer.ts';

/** An owner's entry that takes the place of a default one is asked for in the same words. */
const wordings = ({ id, askedAs: own }: FaqEntry): readonly string[] => [
  ...(Object.entries(askedAs).find(([packId]) => packId === id)?.[1] ?? []),
  ...own,
];

/**
 * The page's entries as texts.
 * @param tokens values for `{clinic}` and its like in answers
 */
export const searchable = (entries: readonly FaqEntry[], tokens: Readonly<Record<string, string>>): SearchableEntry[] =>
  entries.map((entry) => ({
    id: entry.id,
    question: entry.question,
    askedAs: wordings(entry),
    answer: plainAnswer(entry, answers, tokens),
  }));
