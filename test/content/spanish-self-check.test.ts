import { expect } from '@open-wc/testing';
import * as english from '../../src/content/en/self-check.ts';
import * as spanish from '../../src/content/es/self-check.ts';
import { ENGLISH_WORDS } from './english-words.ts';

const tokens = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];

describe('the Spanish self-check', () => {
  it('asks the same, item by item', () => {
    const shape = ({ checkParts }: typeof english) =>
      checkParts.map(({ id, shows, intro, items }) => [
        id,
        shows,
        intro !== undefined,
        items.map((item) => [item.id, item.noteWithoutFaq !== undefined]),
      ]);
    expect(shape(spanish)).to.deep.equal(shape(english));
  });

  it('has the same tokens, and no English left', () => {
    for (const [name, text] of Object.entries(spanish.checkTexts))
      expect(tokens(text)).to.deep.equal(tokens(english.checkTexts[name as keyof typeof english.checkTexts]));
    const texts = spanish.checkParts.flatMap(({ legend, intro = '', title, lead, none, items }) => [
      legend,
      intro,
      title,
      lead,
      none,
      ...items.flatMap(({ text, note }) => [text, note]),
    ]);
    for (const text of [...texts, ...Object.values(spanish.checkTexts)]) expect(text).not.to.match(ENGLISH_WORDS);
  });
});
