/** An entry in plain text, as the index takes it. */
export interface SearchableEntry {
  id: string;
  question: string;
  /** Further wordings of the question: searched, never shown. */
  askedAs: readonly string[];
  answer: string;
}
