import { expect } from '@open-wc/testing';
import { mergeEntries, type EntrySources, type OwnEntry } from '../../src/content/entries.ts';
import { questions } from '../../src/content/en/questions.ts';

const merge = (sources: Partial<EntrySources>) => mergeEntries({ questions, own: [], facts: {}, hide: [], ...sources });
const own = (id: string, question = `Own ${id}?`): OwnEntry => ({
  id,
  question,
  answer: { kind: 'blocks', blocks: [`Answer to ${id}.`] },
});
const find = (entries: ReturnType<typeof merge>, id: string) => entries.find((entry) => entry.id === id);

describe('merging FAQ entries', () => {
  it('puts an owner’s entry in the place of the default one of its id', () => {
    const entries = merge({ own: [own('cost', 'What do you charge?')] });
    expect(entries).to.have.length(questions.length);
    expect(find(entries, 'cost')).to.deep.include({ question: 'What do you charge?', topic: 'practical' });
  });

  it('adds further entries at the end', () => {
    const entries = merge({ own: [own('parking')] });
    expect(entries.at(-1)).to.deep.include({ id: 'parking', topic: 'clinic' });
  });

  it('keeps a locked entry’s sourced words and puts the owner’s below', () => {
    const entry = find(merge({ own: [own('side-effects')] }), 'side-effects');
    expect(entry?.answer).to.deep.equal({ kind: 'pack', id: 'side-effects' });
    expect(entry?.atClinic).to.deep.equal([{ kind: 'blocks', blocks: ['Answer to side-effects.'] }]);
  });

  it('puts facts below the sourced answer', () => {
    const entry = find(merge({ facts: { cost: ['$480 a session.'] } }), 'cost');
    expect(entry?.answer).to.deep.equal({ kind: 'pack', id: 'cost' });
    expect(entry?.atClinic).to.deep.equal([{ kind: 'blocks', blocks: ['$480 a session.'] }]);
  });

  it('hides what the owner hides, but no locked entry while an answer on effect is shown', () => {
    const entries = merge({ hide: ['cost', 'side-effects', 'who-should-not', 'driving', 'suicidal-thoughts'] });
    expect(entries.map(({ id }) => id)).to.include.members([
      'side-effects',
      'who-should-not',
      'driving',
      'suicidal-thoughts',
    ]);
    expect(find(entries, 'cost')).to.equal(undefined);
  });

  it('has only the owner’s entries without the default pack', () => {
    expect(merge({ questions: [], own: [own('parking')] }).map(({ id }) => id)).to.deep.equal(['parking']);
  });

  it('lets the later of two owner’s entries of one id stand', () => {
    expect(find(merge({ own: [own('x', 'First?'), own('x', 'Second?')] }), 'x')?.question).to.equal('Second?');
  });
});
