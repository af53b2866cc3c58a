import type { Language } from './language.ts';
import { english } from './languages/en.ts';

/** Both at once: an owner's entries may be in the page's language while the default answers are in English. */
const both = (one: Language, other: Language): Language => ({
  stopWords: new Set([...one.stopWords, ...other.stopWords]),
  stem: (word) => other.stem(one.stem(word)),
  synonyms: [...one.synonyms, ...other.synonyms],
});

/**
 * The language of the default answers, English, and the page's where something is known of it.
 * @param locale the page's, BCP 47
 * @throws {TypeError} where the language's file cannot be loaded
 */
export const languageOf = async (locale: string): Promise<Language> =>
  /^es\b/i.test(locale) ? both(english, (await import('./languages/es.ts')).spanish) : english;
