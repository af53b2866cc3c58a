import { expect } from '@open-wc/testing';
import { plainText, splitLinks } from '../../src/messages/links.ts';
import { fill, wordsOf } from '../../src/messages/messages.ts';

describe('messages', () => {
  it('fill in values and leave unknown names as they are', () => {
    expect(fill('{a} and {b}, {a}', { a: 'A' })).to.equal('A and {b}, A');
    expect(fill('{constructor} {toString}', {})).to.equal('{constructor} {toString}');
  });

  it('take the owner’s words for known names only', () => {
    expect(wordsOf({ send: 'Send' }, { send: 'Go', other: 'x', toString: 'x' })).to.deep.equal({ send: 'Go' });
  });

  it('split links from text', () => {
    expect(splitLinks('Call [911](tel:911) or [us](https://x.example).')).to.deep.equal([
      'Call ',
      { words: '911', href: 'tel:911' },
      ' or ',
      { words: 'us', href: 'https://x.example' },
      '.',
    ]);
    expect(splitLinks('no [link] (here)')).to.deep.equal(['no [link] (here)']);
    expect(splitLinks('[a](https://doi.org/10.1016/S2215-0366(17)30272-9)')).to.deep.equal([
      { words: 'a', href: 'https://doi.org/10.1016/S2215-0366(17)30272-9' },
    ]);
    expect(plainText('Call [911](tel:911).')).to.equal('Call 911.');
  });
});
