import MiniSearch, { type SearchResult } from 'minisearch';
import type { Language } from './language.ts';
import { readQuestion, type ReadPhrase } from './reading.ts';
import type { SearchableEntry } from './searchable-entry.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { sentencesOf, shortened } from './sentences.ts';
import { slices } from './slices.ts';
import { isName, nameOf, Terms, type Phrase } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** An entry that answers a question. */
export interface Found {
  id: string;
  /** What of the entry's text matched, for `mark` and `excerpt`. */
  terms: ReadonlySet<string>;
  /** Its score as a share of the best one's. */
  share: number;
}

export interface Ranking {
  found: readonly Found[];
  /** Whether the first scores above the floor. */
  fits: boolean;
}

export interface IndexOptions {
  language: Language;
  /** Themes that people ask about and no entry answers: phrases that lead to nothing rather than to a near miss. */
  unanswered: readonly (readonly string[])[];
  /** Where these synonyms are named, this entry comes first, whatever else a question is about. */
  urgent?: { synonyms: string; id: string };
}

/** Found by trying on the questions in `test/answers/questions/tuning.tsv`. */
const WEIGHTS = {
  question: 2,
  askedAs: 1,
  answer: 0.3,
  /** Of the name of synonyms, beside a word itself. */
  name: 1.5,
  /** Of a match that is in the answer alone. */
  answerOnly: 0.5,
  /** Of a sentence that has what was asked for in so many words. */
  literal: 3,
  /** Of a phrase that is in no entry. */
  nowhere: 0.6,
  /** What each telling word more in a question adds to how well an entry fits: stories are long. */
  length: 0.12,
  /** Under it, nothing fits. */
  floor: 0.23,
  /** An entry that scores less than this share of the best one is not shown. */
  nearBest: 0.1,
  /** Terms in more than this share of the entries tell nothing, unless there are no others. */
  common: 0.5,
};

const MAX_RESULTS = 5;
const SEPARATOR = '\0';
const FIELDS = ['question', 'askedAs', 'answer'];

const isUnanswered = ({ id }: SearchResult): boolean => typeof id === 'number';

const isLiteral = ({ terms }: Phrase, asked: ReadonlySet<string>): boolean =>
  terms.some((term) => !isName(term) && asked.has(term));

/** Finds the entries that answer a question, by BM25 (minisearch) over terms. */
export class AnswerIndex {
  readonly #vocabulary: Vocabulary;
  readonly #urgent: IndexOptions['urgent'];
  readonly #terms: Terms;
  readonly #index = new MiniSearch({
    fields: FIELDS,
    tokenize: (text) => text.split(SEPARATOR),
    processTerm: (term) => term || null,
  });
  /** In how many entries a term is. */
  readonly #frequency = new Map<string, number>();

  /** Indexes in slices, so that typing and scrolling go on meanwhile. */
  static async of(
    entries: readonly SearchableEntry[],
    { language, unanswered, urgent }: IndexOptions,
  ): Promise<AnswerIndex> {
    const slice = slices();
    const vocabulary = new Vocabulary();
    const isUrgent = entries.some(({ id }) => id === urgent?.id);
    const index = new AnswerIndex(
      await Terms.of(language, vocabulary, slice),
      vocabulary,
      isUrgent ? urgent : undefined,
    );
    for (const [number, askedAs] of unanswered.entries()) {
      index.#add(number, { question: '', askedAs, answer: '' });
      await slice();
    }
    for (const entry of entries) {
      index.#add(entry.id, entry);
      await slice();
    }
    return index;
  }

  private constructor(terms: Terms, vocabulary: Vocabulary, urgent: IndexOptions['urgent']) {
    this.#urgent = urgent;
    this.#terms = terms;
    this.#vocabulary = vocabulary;
  }

  /** The entries that answer, best first, at most five; none where nothing fits. */
  search(question: string): readonly Found[] {
    const { fits, found } = this.rank(question);
    return fits ? found.filter(({ share }) => share >= WEIGHTS.nearBest) : [];
  }

  /** The five entries that are nearest to a question, and whether the first is near enough. */
  rank(question: string): Ranking {
    const read = readQuestion(question, this.#terms, this.#vocabulary);
    const ranking = this.#ranked(this.#telling(read));
    const urgent = this.#urgent;
    const name = urgent && nameOf(urgent.synonyms);
    if (!name || !read.some(({ terms }) => terms.includes(name))) return ranking;
    const others = ranking.fits ? ranking.found.filter(({ id }) => id !== urgent.id) : [];
    const first = { id: urgent.id, terms: new Set([name]), share: 1 };
    return { fits: true, found: [first, ...others].slice(0, MAX_RESULTS) };
  }

  #ranked(phrases: readonly ReadPhrase[]): Ranking {
    const trust = new Map(phrases.flatMap((phrase) => phrase.terms.map((term) => [term, phrase.trust])));
    const results = this.#index.search([...trust.keys()].join(SEPARATOR), {
      boost: { question: WEIGHTS.question, askedAs: WEIGHTS.askedAs, answer: WEIGHTS.answer },
      boostTerm: (term) => (trust.get(term) ?? 1) * (isName(term) ? WEIGHTS.name : 1),
    });
    const weighed = phrases.map((phrase) => ({ phrase, weight: this.#weight(phrase) }));
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const ranked = results
      .map((result) => {
        const covered = weighed.reduce((sum, { phrase, weight }) => sum + weight * coverage(phrase, result), 0) / total;
        return { result, covered, score: result.score * Math.sqrt(covered) };
      })
      .sort((a, b) => b.score - a.score);
    const entries = ranked.filter(({ result }) => !isUnanswered(result));
    const best = entries[0];
    if (!best) return { fits: false, found: [] };
    const rival = ranked.find(({ result }) => isUnanswered(result))?.score ?? 0;
    return {
      fits: best.covered + WEIGHTS.length * total - rival / best.score >= WEIGHTS.floor,
      found: entries.slice(0, MAX_RESULTS).map(({ result, score }) => ({
        id: String(result.id),
        terms: new Set(result.terms),
        share: score / best.score,
      })),
    };
  }

  /** A text in pieces, the words that were asked for told apart. */
  mark(text: string, { terms }: Pick<Found, 'terms'>): Segment[] {
    return segmentsOf(text, this.#matches(text, terms));
  }

  /** The sentence of an answer that has most of what was asked for, shortened; the first where none has any. */
  excerpt(answer: string, { terms }: Pick<Found, 'terms'>): string {
    const sentences = sentencesOf(answer);
    const scores = sentences.map((sentence) => {
      const matches = this.#matches(sentence, terms);
      return matches.length * (matches.some((phrase) => isLiteral(phrase, terms)) ? WEIGHTS.literal : 1);
    });
    return shortened(sentences[scores.indexOf(Math.max(...scores))] ?? '');
  }

  /** What was asked for in so many words, else what means the same. */
  #matches(text: string, asked: ReadonlySet<string>): Phrase[] {
    const phrases = this.#terms.of(wordsOf(text)).filter(({ terms }) => terms.some((term) => asked.has(term)));
    const literal = phrases.filter((phrase) => isLiteral(phrase, asked));
    return literal.length > 0 ? literal : phrases;
  }

  #add(id: string | number, { question, askedAs, answer }: Omit<SearchableEntry, 'id'>): void {
    const fields = { question: this.#read([question]), askedAs: this.#read(askedAs), answer: this.#read([answer]) };
    for (const term of new Set(Object.values(fields).flat()))
      this.#frequency.set(term, (this.#frequency.get(term) ?? 0) + 1);
    const joined = Object.entries(fields).map(([name, terms]) => [name, terms.join(SEPARATOR)]);
    this.#index.add({ id, ...Object.fromEntries(joined) });
  }

  #read(texts: readonly string[]): string[] {
    return texts.flatMap((text) => {
      const words = wordsOf(text);
      for (const { word } of words) this.#vocabulary.add(word);
      return this.#terms.of(words).flatMap(({ terms }) => terms);
    });
  }

  /** Leaves out what nearly every entry is about, unless it is all there is. */
  #telling(phrases: readonly ReadPhrase[]): readonly ReadPhrase[] {
    const most = this.#index.documentCount * WEIGHTS.common;
    const telling = phrases.filter(({ terms }) => terms.some((term) => this.#frequencyOf(term) <= most));
    return telling.length > 0 ? telling : phrases;
  }

  /** How much a phrase tells of a question, 0 to 1: the rarest of its terms counts, and less one that is nowhere. */
  #weight({ terms, trust }: ReadPhrase): number {
    const frequencies = terms.map((term) => this.#frequencyOf(term));
    const share = Math.max(...frequencies.map((frequency) => this.#rarity(frequency))) / this.#rarity(0);
    return share * (frequencies.every((frequency) => frequency === 0) ? WEIGHTS.nowhere : trust);
  }

  #frequencyOf(term: string): number {
    return this.#frequency.get(term) ?? 0;
  }

  /** Inverse document frequency as in BM25. */
  #rarity(frequency: number): number {
    return Math.log(1 + (this.#index.documentCount - frequency + 0.5) / (frequency + 0.5));
  }
}

/** How far an entry has a phrase: 1, less where only its answer mentions it, or 0. */
const coverage = ({ terms }: ReadPhrase, { queryTerms, match }: SearchResult): number => {
  const own = terms.filter((term) => queryTerms.includes(term));
  if (own.length === 0) return 0;
  return own.some((term) => match[term]?.some((field) => field !== 'answer')) ? 1 : WEIGHTS.answerOnly;
};
