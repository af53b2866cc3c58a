/**
 * What is known of one language. Sentences are read as folded words with one space between them, `,` between clauses
 * and `.` or `?` at the end. Rules are regular expressions over that, one a line, with three signs more:
 * `<NAME>` is one of `sets`, `_3` up to three words of any kind, `;` the end of a clause.
 */
export interface LanguageRules {
  /** `word=words|…`: how a word is read: contractions, slang, common slips. */
  words: string;
  /** Expressions and what they are read as, where one word depends on the next. */
  joined: readonly (readonly [string, string])[];
  /** Key words, read as meant with one letter missing, added, wrong or swapped. */
  typos: string;
  /** Words one letter away from a key word that mean themselves. */
  known: string;
  sets: Readonly<Record<string, string>>;
  risks: Readonly<Record<RiskKind, string>>;
  negation: {
    before: string;
    /** Negative words that deny nothing that follows: “I do not know …”. */
    breaks: string;
    /** A new subject ends the reach of a negation, … */
    subjects: string;
    /** … unless one of these stands before it: “I do not think I …”. */
    opens: string;
    after: string;
  };
  fear: string;
  /** How a match begins that tells of a wish, so that fear before it changes nothing. */
  willed: string;
  remission: string;
  current: string;
  accident: string;
  errand: string;
  idiom: string;
  bereaved: string;
  almost: string;
  professional: string;
  general: string;
  leadIn: string;
  someone: string;
  first: string;
  third: string;
}

/**
 * - `act`: to end one's life, or what prepares it
 * - `wish`: to be dead, or not to live
 * - `harm`: to hurt oneself
 * - `personal`: the topic, said of somebody
 * - `noun`: the bare topic
 * - `state`: what is said indirectly
 * - `weak`: what is also said of a form, a price or a parking place
 */
export type RiskKind = 'act' | 'wish' | 'harm' | 'personal' | 'noun' | 'state' | 'weak';
