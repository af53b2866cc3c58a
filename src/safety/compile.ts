import { beginnings } from './beginnings.ts';
import { isOneSlip } from './one-slip.ts';
import type { LanguageRules, RiskKind } from './language-rules.ts';

export interface Rule {
  kind: RiskKind;
  pattern: RegExp;
}

/** A language, ready to read with. */
export interface Reader {
  /** A sentence as the rules see it: ` , i am fine , thanks . `. */
  read: (words: readonly string[], isQuestion: boolean) => string;
  /** The rules that may match where a text begins so; only these are tried there. */
  rulesAt: (beginning: string) => readonly Rule[];
  negation: { before: RegExp; breaks: RegExp; subject: RegExp; opens: RegExp; starts: RegExp; after: RegExp };
  /** One test for each of the guards. */
  has: Readonly<Record<Guard, RegExp>>;
  /** Every mention of the writer, and of somebody else. */
  people: { first: RegExp; third: RegExp };
  leadIn: RegExp;
}

/** Letters by which rules are found. */
export const BEGINNING = 3;

const GUARDS = [
  'fear',
  'willed',
  'remission',
  'current',
  'accident',
  'errand',
  'bereaved',
  'almost',
  'professional',
  'general',
  'someone',
] as const;
type Guard = (typeof GUARDS)[number];

const pairs = (list: string): (readonly [string, string])[] =>
  list.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split('=');
    return [from, to];
  });

export const compile = (language: LanguageRules): Reader => {
  const expand = (source: string): string =>
    source
      .replace(/<([A-Z]+)>/g, (_, name: string) => `(?:${expand(language.sets[name] ?? '')})`)
      .replace(/_(\d+)/g, '(?: [a-z0-9]+){0,$1}')
      .replace(/;/g, '(?= [,.?])');
  const words = (source: string, flags = '') => new RegExp(` (?:${expand(source)})(?= )`, flags);
  const spelled = new Map(pairs(language.words));
  const keys = language.typos.split(' ');
  const known = new Set([...keys, ...language.known.split(' ')]);
  const meant = (word: string): string => {
    const read = spelled.get(word);
    if (read !== undefined) return read;
    if (word.length < 5 || known.has(word)) return word;
    return keys.find((key) => key[0] === word[0] && isOneSlip(word, key)) ?? word;
  };
  const joined = language.joined.map(([from, to]) => [new RegExp(` (?:${from})(?= )`, 'g'), ` ${to}`] as const);
  const idiom = words(language.idiom, 'g');
  const { before, breaks, subjects, opens, after } = language.negation;
  const kinds = Object.entries(language.risks) as [RiskKind, string][];
  const lines = kinds.map(([kind, text]) => ({
    kind,
    lines: text
      .trim()
      .split('\n')
      .map((line) => ({ line, begins: undefined as readonly string[] | undefined })),
  }));
  const buckets = new Map<string, readonly Rule[]>();
  const mayBegin = (one: { line: string; begins: readonly string[] | undefined }, beginning: string): boolean =>
    (one.begins ??= [...beginnings(expand(one.line), BEGINNING)]).some((begin) =>
      Array.from(begin).every((letter, index) => letter === '.' || letter === beginning[index]),
    );
  const rulesAt = (beginning: string): readonly Rule[] => {
    let rules = buckets.get(beginning);
    if (!rules) {
      rules = lines.flatMap(({ kind, lines: all }) => {
        const some = all.filter((one) => mayBegin(one, beginning)).map(({ line }) => line);
        return some.length > 0 ? [{ kind, pattern: words(some.join('|'), 'y') }] : [];
      });
      buckets.set(beginning, rules);
    }
    return rules;
  };
  return {
    read: (tokens, isQuestion) => {
      let text = ` , ${tokens.map(meant).join(' ')} ${isQuestion ? '?' : '.'} `;
      for (const [from, to] of joined) text = text.replace(from, to);
      return text.replace(idiom, ' ,');
    },
    rulesAt,
    negation: {
      before: new RegExp(` (?:${before}) $`),
      breaks: words(breaks, 'g'),
      subject: words(subjects, 'g'),
      opens: new RegExp(` (?:${opens})$`),
      starts: new RegExp(`^ (?:${before.slice(0, before.indexOf(')'))})|cant|couldnt|ya no)(?= )`),
      after: new RegExp(`^${after}`),
    },
    has: Object.fromEntries(GUARDS.map((guard) => [guard, words(language[guard])])) as Record<Guard, RegExp>,
    people: { first: words(language.first, 'g'), third: words(language.third, 'g') },
    leadIn: words(language.leadIn, 'g'),
  };
};
