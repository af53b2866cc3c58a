/** What finding an answer needs to know of a language. All words are folded, see `fold`. */
export interface Language {
  /** Words that say nothing of what somebody asks for. */
  stopWords: ReadonlySet<string>;
  /** The part of a word that its forms share; need not be a word itself. */
  stem: (word: string) => string;
  /** Words and phrases that ask for the same thing: `name: word, a whole phrase, …`. */
  synonyms: readonly string[];
}
