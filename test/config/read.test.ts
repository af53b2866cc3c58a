import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/config/read.ts';
import type { ConfigSources } from '../../src/config/config.ts';
import { warningsDuring } from '../support/console-warnings.ts';

const NONE: ConfigSources = {
  formAction: undefined,
  json: undefined,
  attributes: {},
  property: undefined,
  pageLocale: 'en-US',
};
const read = (sources: Partial<ConfigSources>) => readConfig({ ...NONE, ...sources });

describe('reading the configuration', () => {
  it('gives the defaults of the public contract', () => {
    expect(read({})).to.deep.equal({
      sections: ['ask', 'faq', 'self-check', 'form'],
      content: 'default',
      headingLevel: 2,
      draft: 'memory',
      timeout: 20_000,
      messageLimit: 1000,
      locale: 'en-US',
    });
  });

  it('takes the property over the attribute over inline JSON over the fallback form', () => {
    const formAction = '/form';
    const json = { endpoint: '/json', clinic: 'JSON', phone: '1', email: 'json@example.com' };
    const attributes = { endpoint: '/attribute', clinic: 'Attribute', phone: '2' };
    const property = { endpoint: '/property', clinic: 'Property' };
    expect(read({ formAction })).to.include({ endpoint: '/form' });
    expect(read({ formAction, json })).to.include({ endpoint: '/json' });
    expect(read({ formAction, json, attributes })).to.include({ endpoint: '/attribute', clinic: 'Attribute' });
    expect(read({ formAction, json, attributes, property })).to.include({
      endpoint: '/property',
      clinic: 'Property',
      phone: '2',
      email: 'json@example.com',
    });
  });

  it('falls back to the next source where a value is bad', () => {
    expect(read({ attributes: { headingLevel: '3' }, property: { headingLevel: 12 } }).headingLevel).to.equal(3);
    expect(read({ attributes: { headingLevel: 'big' } }).headingLevel).to.equal(2);
  });

  it('drops unknown panels and keeps the order of the others', () => {
    expect(read({ attributes: { sections: 'form  chat faq form' } }).sections).to.deep.equal(['form', 'faq']);
    expect(read({ attributes: { sections: 'chat' } }).sections).to.deep.equal(['ask', 'faq', 'self-check', 'form']);
  });

  it('names the attribute, what it got, and what is allowed', async () => {
    const said = await warningsDuring(() => read({ attributes: { privacyUrl: 'javascript:0', format: 'xml' } }));
    expect(said).to.include(
      '[kap-inquiry] attribute format: got "xml"; allowed is one of: form, multipart, json. It is ignored.',
    );
    expect(said.some((text) => text.includes('attribute privacy-url: got "javascript:0"'))).to.equal(true);
  });

  it('names the path in inline JSON and in the property', async () => {
    const bad = { fields: [{ type: 'colour', name: 'x', label: 'X' }] };
    const said = await warningsDuring(() => read({ json: bad, property: { ...bad, timeout: 5 } }));
    expect(said.some((text) => text.includes('inline JSON, fields[0]: got {"type":"colour"'))).to.equal(true);
    expect(said.some((text) => text.includes('property config.fields[0]: got'))).to.equal(true);
    expect(said.some((text) => text.includes('property config.timeout: got 5; allowed is a whole number'))).to.equal(
      true,
    );
  });

  it('reports what cannot be written as JSON, and a header name that is none', async () => {
    const circular: Record<string, unknown> = { clinic: 'Alder Creek', call: () => 1, amount: 1n };
    circular['self'] = circular;
    let config: ReturnType<typeof read> | undefined;
    const said = await warningsDuring(() => {
      config = read({ property: { ...circular, headers: { 'bad name': 'x', 'X-Good': 'y' } } });
    });
    expect(config).to.deep.include({ clinic: 'Alder Creek', headers: { 'X-Good': 'y' } });
    for (const name of ['self', 'call', 'amount', 'headers.bad name'])
      expect(
        said.some((text) => text.includes(`property config.${name}: got`)),
        name,
      ).to.equal(true);
    expect(said.some((text) => text.includes('allowed is under an HTTP header name'))).to.equal(true);
  });

  it('says each thing once', async () => {
    const attributes = { format: 'yaml' };
    const said = await warningsDuring(() => {
      read({ attributes });
      read({ attributes });
    });
    expect(said.filter((text) => text.includes('yaml'))).to.have.length(1);
  });

  it('warns of questions about health, and of nothing else', async () => {
    const field = (name: string, label: string) => ({ type: 'text' as const, name, label });
    const said = await warningsDuring(() =>
      read({
        property: {
          fields: [
            field('meds', 'Which medicines do you take?'),
            field('dob', 'Date of birth'),
            field('insuranceId', 'Member number'),
            field('source', 'How did you find us?'),
            field('bestTime', 'Best time to call'),
          ],
        },
      }),
    );
    const warned = said.filter((text) => text.includes('health or identity question')).join('\n');
    for (const name of ['meds', 'dob', 'insuranceId']) expect(warned).to.contain(`"${name}"`);
    for (const name of ['source', 'bestTime']) expect(warned).not.to.contain(`"${name}"`);
  });

  it('says that a locked answer cannot be hidden', async () => {
    const said = await warningsDuring(() => read({ property: { hide: ['side-effects', 'cost'] } }));
    expect(said.some((text) => text.includes('hide: side-effects cannot be hidden'))).to.equal(true);
  });
});
