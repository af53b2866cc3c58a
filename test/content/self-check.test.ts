import { expect } from '@open-wc/testing';
import { checkParts, checkTexts } from '../../src/content/en/self-check.ts';
import { readingLevel } from './reading-level.ts';

const items = checkParts.flatMap((part) => part.items);
const textsOf = (part: (typeof checkParts)[number]): string[] => [
  part.legend,
  ...(part.intro ? [part.intro] : []),
  part.title,
  part.lead,
  part.none,
  ...part.items.flatMap(({ text, note, noteWithoutFaq }) => [text, note, noteWithoutFaq ?? note]),
];

/** Words that would make a verdict or a device of it. */
const FORBIDDEN: readonly [name: string, pattern: RegExp][] = [
  ['a score or a rate', /\b(?:scor\w*|points?|level|percent|match\w*|\d+ of \d+)\b|%/i],
  ['a verdict', /\b(?:eligib\w*|qualif\w*|suitab\w*|candidate|likely|unlikely|recommend\w*|ideal)\b/i],
  ['a test', /\b(?:assess\w*|screen\w*|diagnos\w*|validated|find out if)\b/i],
  ['a question on suicide', /suicid|hurt yourself|end (?:my|your) life/i],
  ['a promise', /\b(?:cure|guarant\w*|rapid|immediate\w*|breakthrough)\b/i],
  ['words that blame', /\b(?:addicts?|abuse|clean|suffer\w*)\b/i],
];

describe('the English self-check', () => {
  it('has the items of both lists, each once', () => {
    const ids = (id: string) => checkParts.find((part) => part.id === id)?.items.map((item) => item.id);
    const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
    expect(ids('reasons')).to.deep.equal(numbered('a', 5));
    expect(ids('safety')).to.deep.equal(numbered('b', 15));
    expect(ids('practical')).to.deep.equal(numbered('c', 4));
    for (const { text, note } of items) expect(text && note).not.to.equal('');
  });

  for (const part of checkParts) {
    it(`${part.id}: asks, scores and promises nothing that it must not`, () => {
      for (const text of textsOf(part))
        for (const [name, pattern] of FORBIDDEN) expect(text, name).not.to.match(pattern);
    });

    it(`${part.id}: reads at grade 8 or below, in short sentences`, () => {
      const { grade, longestInProse } = readingLevel(textsOf(part));
      expect(grade).to.be.at.most(8);
      expect(longestInProse).to.be.at.most(25);
    });
  }

  it('says what it is not, and where help is', () => {
    expect(checkTexts.help).to.contain('{crisisLine}');
    expect(checkTexts.disclaimer).to.contain('Not a medical device').and.to.contain('{emergencyNumber}');
    expect(checkTexts.notesIntro).to.contain('does not tell you whether KAP is safe or right for you');
    expect(readingLevel(Object.values(checkTexts)).grade).to.be.at.most(8);
  });
});
