import type { Language } from './language.ts';
import { english } from './languages/en.ts';

/**
 * What finding answers has to know of the language that they are in.
 * @param locale the page's, BCP 47
 * @throws {TypeError} where the language's file cannot be loaded
 */
export const languageOf = async (locale: string): Promise<Language> =>
  /^es\b/i.test(locale) ? (await import('./languages/es.ts')).spanish : english;
