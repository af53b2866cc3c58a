import type { Language } from './language.ts';
import { english } from './languages/en.ts';

/** For languages that nobody has written down here: words as they are. */
const unknown: Language = { stopWords: new Set(), stem: (word) => word, synonyms: [] };

/**
 * @param locale BCP 47
 * @throws {TypeError} where the language's file cannot be loaded
 */
export const languageOf = async (locale: string): Promise<Language> => {
  switch (locale.split('-')[0]?.toLowerCase()) {
    case 'en':
      return english;
    case 'es':
      return (await import('./languages/es.ts')).spanish;
    default:
      return unknown;
  }
};
