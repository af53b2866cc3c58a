import { expect } from '@open-wc/testing';
import { parseLeniently } from '../../src/config/lenient.ts';
import { configSchema } from '../../src/config/schema.ts';

const parse = (raw: unknown) => parseLeniently(configSchema, raw);

describe('reading a configuration leniently', () => {
  it('keeps all of a valid one', () => {
    const raw = {
      clinic: 'Alder Creek',
      headingLevel: 3,
      fields: ['name', { type: 'text', name: 'city', label: 'City' }],
    };
    expect(parse(raw)).to.deep.equal({ value: raw, issues: [] });
  });

  it('leaves out a bad member and says what it got and what is allowed', () => {
    const { value, issues } = parse({ clinic: 'Alder Creek', headingLevel: 9 });
    expect(value).to.deep.equal({ clinic: 'Alder Creek' });
    expect(issues).to.deep.equal([{ path: ['headingLevel'], got: 9, allowed: 'one of: 2, 3, 4, 5' }]);
  });

  it('leaves out bad items of a list and keeps their neighbours', () => {
    const { value, issues } = parse({
      fields: [{ type: 'tel' }, 'name', { type: 'select', name: 'when', label: 'When' }, 'email', 7],
    });
    expect(value).to.deep.equal({ fields: ['name', 'email'] });
    expect(issues.map(({ path }) => path.join('.'))).to.deep.equal(['fields.0', 'fields.2', 'fields.4']);
  });

  it('leaves out an entry that lacks a required member', () => {
    const whole = { id: 'parking', question: 'Can I park?', answer: 'Yes.' };
    const { value, issues } = parse({ faq: [{ id: 'x', question: 'No answer?' }, whole, { answer: 'No question.' }] });
    expect(value).to.deep.equal({ faq: [whole] });
    expect(issues.map(({ path }) => path.join('.'))).to.include('faq.0.answer');
  });

  it('names unknown settings', () => {
    const { value, issues } = parse({ endpont: 'https://x.example', clinic: 'Alder Creek' });
    expect(value).to.deep.equal({ clinic: 'Alder Creek' });
    expect(issues[0]).to.include({ got: 'https://x.example', allowed: 'nothing: there is no such setting' });
  });

  for (const raw of [null, 3, 'text', ['list'], true])
    it(`takes ${JSON.stringify(raw)} as an empty configuration`, () => {
      const { value, issues } = parse(raw);
      expect(value).to.deep.equal({});
      expect(issues).to.have.length(1);
    });

  it('refuses own fields under names that the form relies on, and what would break a panel', () => {
    const { value } = parse({
      fields: ['consent', 'adult', 'email', 'phone', 'textConsent', 'kap-trap'].map((name) => ({
        type: 'text',
        name,
        label: name,
      })),
      locale: 'en-12',
      privacyUrl: 'https://',
      headers: { 'X-Ok': '\u4e2d' },
      faq: [{ id: 'x', question: 'Q?', answer: 'A.', reviewedOn: '2026-13-45' }],
    });
    expect(value).to.deep.equal({ fields: [], headers: {}, faq: [{ id: 'x', question: 'Q?', answer: 'A.' }] });
  });

  it('refuses what would harm visitors: secrets in the endpoint, scripts in links, prototype names', () => {
    const { value, issues } = parse({
      endpoint: 'https://user:secret@forms.example/x',
      privacyUrl: 'javascript:alert(1)',
      fields: [{ type: 'text', name: '__proto__', label: 'x' }],
    });
    expect(value).to.deep.equal({ fields: [] });
    expect(issues.map(({ path }) => path.join('.'))).to.include.members(['endpoint', 'privacyUrl', 'fields.0']);
  });
});
