import { AnswerIndex, languageOf, type Found } from '../../answers/index.ts';
import type { Config } from '../../config/config.ts';
import type { FaqEntry } from '../../content/entries.ts';
import { askedAs } from '../../content/en/asked-as.ts';
import { unanswered } from '../../content/en/unanswered.ts';
import { URGENT } from '../../content/rules.ts';
import { filesOf, type Pack } from '../../languages.ts';
import type { MessageOverrides } from '../../messages/messages.ts';
import type { AnswerContext } from '../faq/answer.ts';
import { answerContext, entryAnswer } from '../faq/entry-answer.ts';
import { loadAnswers } from '../faq/load-answers.ts';
import type { Result } from './result.ts';
import { searchable } from './searchable.ts';

/** What is searched: the page's entries as they are at one time. */
export interface SearchSources {
  entries: readonly FaqEntry[];
  config: Config;
  overrides: MessageOverrides;
}

interface Parts {
  /** The same for sources that have the same to say. */
  key: string;
  index: AnswerIndex;
  pack: Pack;
  context: AnswerContext;
  entries: ReadonlyMap<string, FaqEntry>;
  /** Answers as text, by id. */
  texts: ReadonlyMap<string, string>;
}

/** The page's entries, indexed, and how each is shown once it is found. */
export class AnswerSearch {
  readonly #parts: Parts;

  /**
   * @param previous is returned if the entries still say the same
   * @throws {TypeError} where a file cannot be loaded
   */
  static async of({ entries, config, overrides }: SearchSources, previous?: AnswerSearch): Promise<AnswerSearch> {
    const context = answerContext(config, overrides);
    const { pack } = await loadAnswers(config.locale);
    const words = (await filesOf(config.locale)?.searchWords()) ?? { askedAs, unanswered };
    const searched = searchable(entries, pack, words, context.tokens);
    const key = JSON.stringify([searched, context, config.content]);
    if (previous && previous.#parts.key === key) return previous;
    const index = await AnswerIndex.of(searched, {
      language: await languageOf(config.locale),
      unanswered: config.content === 'none' ? [] : words.unanswered,
      urgent: URGENT,
    });
    return new AnswerSearch({
      key,
      index,
      pack,
      context,
      entries: new Map(entries.map((entry) => [entry.id, entry])),
      texts: new Map(searched.map(({ id, answer }) => [id, answer])),
    });
  }

  private constructor(parts: Parts) {
    this.#parts = parts;
  }

  results(question: string): Result[] {
    return this.#parts.index.search(question).flatMap((found) => this.#result(found) ?? []);
  }

  /** An entry that was not asked for by words. */
  resultOf(id: string): Result | undefined {
    return this.#result({ id, terms: new Set() });
  }

  #result(found: Pick<Found, 'id' | 'terms'>): Result | undefined {
    const { index, pack, context, entries, texts } = this.#parts;
    const entry = entries.get(found.id);
    if (!entry) return undefined;
    return {
      id: entry.id,
      question: entry.question,
      marks: index.mark(entry.question, found),
      excerpt: index.mark(index.excerpt(texts.get(entry.id) ?? '', found), found),
      answer: () => entryAnswer(entry, pack, context),
      version: this,
    };
  }
}
