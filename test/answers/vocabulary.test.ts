import { expect } from '@open-wc/testing';
import { editDistance } from '../../src/answers/edit-distance.ts';
import { Vocabulary } from '../../src/answers/vocabulary.ts';

const vocabulary = (...words: string[]): Vocabulary => {
  const made = new Vocabulary();
  for (const word of words) made.add(word);
  return made;
};

describe('typing errors', () => {
  for (const [a, b, errors] of [
    ['same', 'same', 0],
    ['insurence', 'insurance', 1],
    ['insurnace', 'insurance', 1],
    ['nausa', 'nausea', 1],
    ['depresssion', 'depression', 1],
    ['ketmaien', 'ketamine', 2],
    ['', 'ab', 2],
    ['abc', 'xyz', Infinity],
    ['short', 'muchlonger', Infinity],
  ] as const)
    it(`counts ${errors} between “${a}” and “${b}”`, () => {
      expect(editDistance(a, b, 2)).to.equal(errors);
    });

  it('mends a word with the nearest known ones', () => {
    const known = vocabulary('insurance', 'instance', 'cost', 'coast');
    expect(known.nearest('insurence')).to.deep.equal(['insurance']);
    expect(known.nearest('isnurance')).to.deep.equal(['insurance']);
  });

  it('leaves short words and what is too far away alone', () => {
    const known = vocabulary('cost', 'safe', 'insurance');
    expect(known.nearest('cose')).to.deep.equal([]);
    expect(known.nearest('xnsurance')).to.deep.equal([]);
    expect(known.nearest('inference')).to.deep.equal([]);
  });

  it('completes a word', () => {
    expect(vocabulary('cost', 'coast', 'safe').completions('co')).to.have.members(['cost', 'coast']);
    expect(vocabulary('cost').completions('x')).to.deep.equal([]);
  });
});
