import { BEGINNING, type Reader, type Rule } from './compile.ts';

/** What a sentence was found to say. */
export interface Finding {
  isAboutSomebodyElse: boolean;
}

const WINDOW = 160;

const nextWord = (sentence: string, index: number): number => {
  const next = sentence.indexOf(' ', index + 1);
  return next < 0 ? sentence.length : next;
};

/** The first risk that a sentence tells, if it tells one. `isProfessional`: the text speaks of work or study. */
export const judge = (sentence: string, reader: Reader, isProfessional: () => boolean): Finding | undefined => {
  const context = contextOf(sentence, reader, isProfessional);
  for (let index = 0; index < sentence.length - 1; index = nextWord(sentence, index))
    for (const { kind, pattern } of reader.rulesAt(sentence.slice(index + 1, index + 1 + BEGINNING))) {
      pattern.lastIndex = index;
      const found = pattern.exec(sentence)?.[0];
      if (found === undefined) continue;
      const before = clauseBefore(sentence, index);
      const after = sentence.slice(index + found.length, index + found.length + WINDOW);
      if (isDenied(before, found, kind, reader) || reader.negation.after.test(after)) continue;
      if (isHarmless(kind, before, found, context, reader)) continue;
      return { isAboutSomebodyElse: isOther(sentence, index, found, reader) };
    }
  return undefined;
};

/** Guards that look at the whole sentence are asked once, and only if a rule matches. */
const contextOf = (sentence: string, { has, leadIn }: Reader, isProfessional: () => boolean) => {
  const once = (ask: () => boolean) => {
    let answer: boolean | undefined;
    return () => (answer ??= ask());
  };
  return {
    isPast: once(() => has.remission.test(sentence) && !has.current.test(sentence)),
    isErrand: once(() => has.errand.test(sentence)),
    isAccident: once(() => has.accident.test(sentence)),
    isBereaved: once(() => has.bereaved.test(sentence) && !has.almost.test(sentence)),
    isGeneral: once(() => {
      const asked = sentence.replace(leadIn, ' ,');
      return has.general.test(asked) && !has.someone.test(asked);
    }),
    isProfessional,
  };
};

const clauseBefore = (sentence: string, index: number): string => {
  const text = sentence.slice(Math.max(0, index - WINDOW), index + 1);
  return text.slice(Math.max(text.lastIndexOf(' , '), text.lastIndexOf(' . ')) + 1).replace(/^[,.]/, '');
};

const isDenied = (before: string, found: string, kind: Rule['kind'], { negation }: Reader): boolean => {
  const { breaks, subject, opens, starts } = negation;
  if ((kind === 'personal' || kind === 'noun') && / (?:not|no|never|nunca|jamas|sin|without) /.test(found)) return true;
  if (starts.test(found)) return false;
  const clause = before.replace(breaks, ' ,');
  const text = clause.slice(clause.lastIndexOf(',') + 1);
  const match = negation.before.exec(text);
  if (!match) return false;
  const gap = `${match[0]}${found.trimStart().split(' ')[0] ?? ''} `;
  for (const { 0: word, index } of gap.matchAll(subject))
    if (index > 0 && word.trim() !== '' && !opens.test(gap.slice(0, index))) return false;
  return true;
};

const MORTAL = /di(?:e|es|ed|ying)\b|dea(?:d|th)|wak|mor|muer|desp|mat/;

const isHarmless = (
  kind: Rule['kind'],
  before: string,
  found: string,
  context: ReturnType<typeof contextOf>,
  { has }: Reader,
): boolean => {
  const isOfSomebody = has.someone.test(`${found} `);
  switch (kind) {
    case 'weak':
      return context.isErrand() || (MORTAL.test(found) && has.fear.test(before));
    case 'state':
      return MORTAL.test(found) && has.fear.test(before);
    case 'wish':
      return context.isPast() || (MORTAL.test(found) && !has.willed.test(`${found} `) && has.fear.test(before));
    case 'harm':
      return context.isPast() || context.isAccident();
    case 'act':
      return (
        context.isPast() ||
        (context.isBereaved() && / (?:him|her|his|their|them)|^ se |[aei]rse| su /.test(`${found} `)) ||
        (context.isProfessional() && /themsel/.test(found))
      );
    case 'personal':
      return (
        context.isPast() || (!isOfSomebody && (context.isBereaved() || context.isGeneral() || context.isProfessional()))
      );
    case 'noun':
      return context.isPast() || context.isBereaved() || context.isGeneral() || context.isProfessional();
  }
};

/** Whoever is mentioned last, up to two words behind what was found. */
const isOther = (sentence: string, index: number, found: string, { people }: Reader): boolean => {
  const behind = sentence
    .slice(index + found.length)
    .split(' ', 3)
    .join(' ');
  const text = `${sentence.slice(Math.max(0, index - WINDOW), index)}${found}${behind} `;
  const last = (pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(people.third) > last(people.first);
};
