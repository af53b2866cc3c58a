import { filesOf, type Pack } from '../../languages.ts';

/** How answers are shown, and what they say in one language. */
export interface Answers {
  view: typeof import('./entry-answer.ts');
  pack: Pack;
}

/** @throws {TypeError} where a file cannot be loaded */
export const loadAnswers = async (locale: string): Promise<Answers> => {
  const english = () => import('../../content/en/pack.ts');
  const [view, pack] = await Promise.all([import('./entry-answer.ts'), (filesOf(locale)?.pack ?? english)()]);
  return { view, pack };
};
