import type { FaqId } from './types.ts';

/** Answers that say what the treatment does. */
export const EFFECT_IDS: readonly FaqId[] = [
  'what-is-kap',
  'how-it-works',
  'conditions-treated',
  'does-it-work',
  'how-fast',
  'how-long-it-lasts',
  'how-many-sessions',
  'routes',
  'spravato-difference',
];

/** Answers that stay, in our words, while any answer on effect is shown: an owner adds to them and cannot remove them. */
export const LOCKED_IDS: readonly FaqId[] = ['side-effects', 'who-should-not', 'driving', 'suicidal-thoughts'];

/** Who writes of this (synonyms in `answers/languages`) finds this entry first. */
export const URGENT: { synonyms: string; id: FaqId } = { synonyms: 'suicide', id: 'suicidal-thoughts' };

const isAmong = (ids: readonly string[], id: string): boolean => ids.includes(id);

export const isOnEffect = (id: string): boolean => isAmong(EFFECT_IDS, id);
export const isLocked = (id: string): boolean => isAmong(LOCKED_IDS, id);
