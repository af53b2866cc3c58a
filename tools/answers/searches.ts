import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { AnswerIndex, languageOf } from '../../src/answers/index.ts';
import type { SearchableEntry } from '../../src/answers/searchable-entry.ts';
import { parseLeniently } from '../../src/config/lenient.ts';
import { mergeEntries } from '../../src/content/entries.ts';
import { answers } from '../../src/content/en/answers.ts';
import { questions } from '../../src/content/en/questions.ts';
import { askedAs } from '../../src/content/en/asked-as.ts';
import { unanswered } from '../../src/content/en/unanswered.ts';
import { URGENT } from '../../src/content/rules.ts';
import { filesOf } from '../../src/languages.ts';
import { toOwnEntry } from '../../src/content/own-entry.ts';
import { packSchema } from '../../src/content/own-pack.ts';
import { searchable } from '../../src/panels/ask/searchable.ts';

/** What a search makes of a question. */
interface Answering {
  /** Ids of the nearest entries, best first. */
  ranked: readonly string[];
  /** Those that a visitor sees; none where nothing fits. */
  shown: readonly string[];
}

export type Search = (question: string) => Answering;

/**
 * The entries of the default pack and, if there is a file, of an owner's pack.
 * @throws {Error} where the file is no pack
 */
export const readEntries = async (packFile?: string, locale = 'en'): Promise<SearchableEntry[]> => {
  const raw: unknown = packFile ? JSON.parse(readFileSync(packFile, 'utf8')) : {};
  const { value, issues } = parseLeniently(packSchema, raw);
  const [issue] = issues;
  if (issue) throw new Error(`${packFile ?? ''}, ${issue.path.join('.')}: allowed is ${issue.allowed}.`);
  const own = (value.faq ?? []).map(toOwnEntry);
  const files = filesOf(locale);
  const pack = (await files?.pack()) ?? { answers };
  const words = (await files?.searchWords()) ?? { askedAs };
  const first = (await files?.firstWords()) ?? { questions };
  return searchable(mergeEntries({ questions: first.questions, own, facts: {}, hide: [] }), pack, words, {});
};

/** As the widget searches. */
export const widgetSearch = async (entries: readonly SearchableEntry[], locale = 'en'): Promise<Search> => {
  const words = (await filesOf(locale)?.searchWords()) ?? { unanswered };
  const index = await AnswerIndex.of(entries, {
    language: await languageOf(locale),
    unanswered: words.unanswered,
    urgent: URGENT,
  });
  return (question) => ({
    ranked: index.rank(question).found.map(({ id }) => id),
    shown: index.search(question).map(({ id }) => id),
  });
};

/** minisearch as it comes, over the same texts: what the widget's search is measured against. */
export const plainSearch = (entries: readonly SearchableEntry[]): Search => {
  const index = new MiniSearch({ fields: ['question', 'askedAs', 'answer'] });
  index.addAll(entries);
  return (question) => {
    const ids = index.search(question).map(({ id }) => String(id));
    return { ranked: ids, shown: ids };
  };
};
