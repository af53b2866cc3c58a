import type { Language } from './language.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf, type Word } from './words.ts';

/** A word or a phrase of a text, what it stands for in the index, and where it is in the text. */
export interface Phrase {
  /** The name that it shares with its synonyms, if it has any, and the stems of its words. */
  terms: readonly string[];
  start: number;
  end: number;
}

/** Sets the names of synonyms apart from stems. */
export const nameOf = (name: string): string => `=${name}`;

export const isName = (term: string): boolean => term.startsWith('=');

/** Turns texts into terms: synonyms under one name, words by their stem, stop words left out. */
export class Terms {
  readonly #language: Language;
  /** Names by phrase, its words stemmed. */
  readonly #names = new Map<string, string>();
  #longest = 1;

  /**
   * Learns a language's synonyms, and tells the vocabulary its words.
   * @param slice awaited between the steps
   */
  static async of(language: Language, vocabulary: Vocabulary, slice: () => Promise<void>): Promise<Terms> {
    const terms = new Terms(language);
    for (const word of language.stopWords) vocabulary.add(word);
    for (const line of language.synonyms) {
      const [name = '', phrases = ''] = line.split(': ');
      for (const phrase of [name, ...phrases.split(', ')]) terms.#learn(phrase, name, vocabulary);
      await slice();
    }
    return terms;
  }

  private constructor(language: Language) {
    this.#language = language;
  }

  of(words: readonly Word[]): Phrase[] {
    const stems = words.map(({ word }) => this.#language.stem(word));
    const phrases: Phrase[] = [];
    for (let index = 0; index < words.length;) {
      const { length, name } = this.#longestAt(stems, index);
      const span = words.slice(index, index + length);
      const terms = span.flatMap(({ word }, i) => (this.#language.stopWords.has(word) ? [] : (stems[index + i] ?? [])));
      if (name) terms.unshift(nameOf(name));
      if (terms.length > 0) phrases.push({ terms, start: span[0]?.start ?? 0, end: span.at(-1)?.end ?? 0 });
      index += length;
    }
    return phrases;
  }

  /** The longest phrase with a name that starts at `index`, else the one word there. */
  #longestAt(stems: readonly string[], index: number): { length: number; name?: string | undefined } {
    for (let length = Math.min(this.#longest, stems.length - index); length > 0; length--) {
      const name = this.#names.get(stems.slice(index, index + length).join(' '));
      if (name) return { length, name };
    }
    return { length: 1 };
  }

  #learn(phrase: string, name: string, vocabulary: Vocabulary): void {
    const words = wordsOf(phrase).map(({ word }) => word);
    for (const word of words) vocabulary.add(word);
    this.#names.set(words.map(this.#language.stem).join(' '), name);
    this.#longest = Math.max(this.#longest, words.length);
  }
}
