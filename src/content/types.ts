import type { SourceKey } from './sources.ts';

/** The ids of the default pack: public contract, deep links and owners' overrides rely on them. */
export const FAQ_IDS = [
  'what-is-kap',
  'how-it-works',
  'why-other-treatments-fail',
  'conditions-treated',
  'does-it-work',
  'how-fast',
  'how-long-it-lasts',
  'how-many-sessions',
  'what-a-session-is-like',
  'side-effects',
  'is-it-safe',
  'addiction',
  'who-should-not',
  'medications',
  'at-home',
  'routes',
  'fda-approval',
  'spravato-difference',
  'cost',
  'insurance',
  'preparing',
  'integration',
  'driving',
  'support-person',
  'privacy',
  'age',
  'pregnancy',
  'suicidal-thoughts',
  'relationships',
  'getting-started',
] as const;
export type FaqId = (typeof FAQ_IDS)[number];

/** Topics group the questions on the page, in this order. */
export const TOPICS = ['basics', 'safety', 'sessions', 'choices', 'practical', 'clinic'] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * One part of an answer: a string is a paragraph, an array is a bulleted list.
 * Text may hold links, `[words](https://…)` or `[words](#faq-cost)`, and the tokens `{clinic}`, `{crisisLine}` and
 * `{emergencyNumber}`; it is never HTML.
 */
export type Block = string | readonly string[];

/** What the first screen needs of an entry. */
export interface FaqQuestion {
  id: FaqId;
  topic: Topic;
  question: string;
}

/** What an opened entry shows; loaded after the questions. */
export interface FaqAnswer {
  blocks: readonly Block[];
  sources: readonly SourceKey[];
}

/** A reference under an answer. `url` is the primary publication, never a mirror. */
export interface Source {
  title: string;
  url?: string;
}

/** A box of the self-check, and what the notes say of it. */
export interface CheckItem {
  id: string;
  text: string;
  note: string;
  /** Where the page has no FAQ. */
  noteWithoutFaq?: string;
}

/** A group of boxes, and how it comes back in the notes. */
export interface CheckPart {
  id: 'reasons' | 'safety' | 'practical';
  legend: string;
  intro?: string;
  /** Which of its items the notes show. */
  shows: 'ticked' | 'unticked';
  title: string;
  /** Above the items shown, or in their place where there are none. */
  lead: string;
  none: string;
  items: readonly CheckItem[];
}
