import type { FieldProblem } from '../../inquiry/validate.ts';
import type { FormMessages } from '../../messages/en/form.ts';
import type { FormWords } from './form-words.ts';

const isMessage = (name: string, messages: FormMessages): name is keyof FormMessages => Object.hasOwn(messages, name);

/**
 * One clear sentence for what is wrong with a field: its own where there is one, else a general one with its label.
 * May hold links, `[words](address)`.
 */
export const problemWords = (name: string, label: string, problem: FieldProblem, words: FormWords): string => {
  if (problem.code === 'rejected') return `${label}: ${problem.message}`;
  const own = `${name}_${problem.code}`;
  if (isMessage(own, words.messages)) return words.text(own);
  const values = problem.code === 'tooLong' ? { max: problem.max, over: words.count('over', problem.over) } : {};
  return words.text(`problem_${problem.code}`, { label, ...values });
};
