import { editDistance } from './edit-distance.ts';

/** Typing errors that a word may have: short words are too close to each other for any. */
const allowedErrors = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** The words that are known, to mend mistyped ones and to complete one that is still being typed. */
export class Vocabulary {
  readonly #byInitial = new Map<string, Set<string>>();

  add(word: string): void {
    const initial = word.charAt(0);
    const words = this.#byInitial.get(initial);
    if (words) words.add(word);
    else this.#byInitial.set(initial, new Set([word]));
  }

  has(word: string): boolean {
    return this.#beside(word).has(word);
  }

  /** Known words that begin like this one. */
  completions(start: string): string[] {
    return [...this.#beside(start)].filter((word) => word.startsWith(start));
  }

  /** The known words nearest to a mistyped one, all with equally few errors. The first letter, or the first two swapped, is right. */
  nearest(mistyped: string): string[] {
    const max = allowedErrors(mistyped);
    if (max === 0) return [];
    const swapped = this.#beside(mistyped.charAt(1));
    const candidates = [...this.#beside(mistyped), ...[...swapped].filter((word) => word[1] === mistyped[0])];
    let best: string[] = [];
    let fewest = max;
    for (const word of candidates) {
      const errors = editDistance(mistyped, word, fewest);
      if (errors > fewest) continue;
      if (errors < fewest) best = [];
      fewest = errors;
      best.push(word);
    }
    return best;
  }

  #beside(word: string): ReadonlySet<string> {
    return this.#byInitial.get(word.charAt(0)) ?? new Set();
  }
}
