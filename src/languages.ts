import type { CheckPart, FaqAnswer, FaqId, FaqQuestion, Source } from './content/types.ts';
import type { SourceKey } from './content/sources.ts';
import type { MessageOverrides } from './messages/messages.ts';

/** What the first screen needs of a language. */
export interface FirstWords {
  messages: MessageOverrides;
  questions: readonly FaqQuestion[];
}

/** The answers of a language, with what they cite and when they were last checked. */
export interface Pack {
  answers: Readonly<Record<FaqId, FaqAnswer>>;
  sources: Readonly<Record<SourceKey, Source>>;
  REVIEWED_ON: string;
}

/** In which words questions are asked in a language. */
export interface SearchWords {
  askedAs: Readonly<Record<FaqId, readonly string[]>>;
  unanswered: readonly (readonly string[])[];
}

/** What stands around the self-check's items. */
export type CheckTexts = Readonly<
  Record<'help' | 'notesTitle' | 'notesIntro' | 'otherChoices' | 'staysHere' | 'disclaimer', string>
>;

/** What the self-check asks and says. */
export interface CheckContent {
  checkParts: readonly CheckPart[];
  checkTexts: CheckTexts;
}

/** A language's files, each loaded when it is needed. Rejects with a TypeError where one cannot be loaded. */
export interface LanguageFiles {
  firstWords: () => Promise<FirstWords>;
  pack: () => Promise<Pack>;
  searchWords: () => Promise<SearchWords>;
  selfCheck: () => Promise<CheckContent>;
}

/** English comes with the element. To add a language, see “Add a language” in the README. */
const OTHERS: Readonly<Record<string, LanguageFiles>> = {
  es: {
    firstWords: () => import('./content/es/first-words.ts'),
    pack: () => import('./content/es/pack.ts'),
    searchWords: () => import('./content/es/search-words.ts'),
    selfCheck: () => import('./content/es/self-check.ts'),
  },
};

/** ISO 639-1. */
const codeOf = (locale: string): string => locale.split('-')[0]?.toLowerCase() ?? '';

/** The files of a locale's language (BCP 47); undefined for English, and for languages that nobody has written yet. */
export const filesOf = (locale: string): LanguageFiles | undefined => OTHERS[codeOf(locale)];

/** The locale in which dates and plurals go with the words that are shown: the visitor's, if it is in their language. */
export const wordsLocale = (locale: string): string =>
  codeOf(locale) === 'en' || filesOf(locale) !== undefined ? locale : 'en';
