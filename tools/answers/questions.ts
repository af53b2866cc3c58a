import { readFileSync } from 'node:fs';

/** A visitor's question and the id of the entry that answers it; undefined where none does. */
export interface AskedQuestion {
  question: string;
  id: string | undefined;
}

/**
 * Reads lines `question<TAB>id`, with `-` for a question that no entry answers.
 * @throws {Error} naming the first line that is not one
 */
export const readQuestions = (file: string): AskedQuestion[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const [question, id, ...more] = line.split('\t');
      if (!question || !id || more.length > 0)
        throw new Error(`${file}, line ${number}: a question, a tab and an id (or -) are needed.`);
      return { question, id: id === '-' ? undefined : id };
    });
