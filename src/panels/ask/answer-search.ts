import { AnswerIndex, languageOf, type Found } from '../../answers/index.ts';
import type { Config } from '../../config/config.ts';
import type { FaqEntry } from '../../content/entries.ts';
import { unanswered } from '../../content/en/unanswered.ts';
import type { MessageOverrides } from '../../messages/messages.ts';
import { answerContext, entryAnswer } from '../faq/entry-answer.ts';
import type { AnswerContext } from '../faq/answer.ts';
import type { Result } from './result.ts';
import { searchable } from './searchable.ts';

/** What is searched: the page's entries as they are at one time. */
export interface SearchSources {
  entries: readonly FaqEntry[];
  config: Config;
  overrides: MessageOverrides;
}

/** The page's entries, indexed, and how each is shown once it is found. */
export class AnswerSearch {
  readonly #index: AnswerIndex;
  readonly #context: AnswerContext;
  readonly #entries: ReadonlyMap<string, FaqEntry>;
  readonly #texts: ReadonlyMap<string, string>;

  /** @throws {TypeError} where a file cannot be loaded */
  static async of({ entries, config, overrides }: SearchSources): Promise<AnswerSearch> {
    const context = answerContext(config, overrides);
    const texts = searchable(entries, context.tokens);
    const language = await languageOf(config.locale);
    const index = await AnswerIndex.of(texts, { language, unanswered: config.content === 'none' ? [] : unanswered });
    return new AnswerSearch(index, context, entries, new Map(texts.map(({ id, answer }) => [id, answer])));
  }

  private constructor(
    index: AnswerIndex,
    context: AnswerContext,
    entries: readonly FaqEntry[],
    texts: ReadonlyMap<string, string>,
  ) {
    this.#index = index;
    this.#context = context;
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#texts = texts;
  }

  results(question: string): Result[] {
    return this.#index.search(question).flatMap((found) => {
      const entry = this.#entries.get(found.id);
      return entry ? [this.#result(entry, found)] : [];
    });
  }

  #result(entry: FaqEntry, found: Found): Result {
    const excerpt = this.#index.excerpt(this.#texts.get(entry.id) ?? '', found);
    return {
      id: entry.id,
      question: entry.question,
      marks: this.#index.mark(entry.question, found),
      excerpt: this.#index.mark(excerpt, found),
      answer: () => entryAnswer(entry, this.#context),
    };
  }
}
