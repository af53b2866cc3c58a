import type { SearchableEntry } from '../../answers/index.ts';
import type { FaqEntry } from '../../content/entries.ts';
import { plainAnswer } from '../../content/plain-answer.ts';
import type { Pack, SearchWords } from '../../languages.ts';

/**
 * The page's entries as texts. An owner's entry that takes the place of a default one is asked for in the same words.
 * @param tokens values for `{clinic}` and its like in answers
 */
export const searchable = (
  entries: readonly FaqEntry[],
  { answers }: Pick<Pack, 'answers'>,
  { askedAs }: Pick<SearchWords, 'askedAs'>,
  tokens: Readonly<Record<string, string>>,
): SearchableEntry[] =>
  entries.map((entry) => ({
    id: entry.id,
    question: entry.question,
    askedAs: [...(Object.entries(askedAs).find(([id]) => id === entry.id)?.[1] ?? []), ...entry.askedAs],
    answer: plainAnswer(entry, answers, tokens),
  }));
