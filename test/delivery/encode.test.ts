import { expect } from '@open-wc/testing';
import { encode, toPairs } from '../../src/delivery/encode.ts';

const payload = {
  id: '1',
  name: 'Zoë “Z” مريم',
  adult: true,
  mayLeaveMessage: false,
  topic: '',
  consent: { given: true, text: 'Yes & no' },
  fields: { city: 'Łódź' },
  message: 'line one\nline two 🌿',
  missing: undefined,
};

const textOf = (body: BodyInit) => new Response(body).text();

describe('encoding an inquiry', () => {
  it('flattens nested members with dots', () => {
    expect(toPairs(payload)).to.deep.equal([
      ['id', '1'],
      ['name', 'Zoë “Z” مريم'],
      ['adult', 'true'],
      ['mayLeaveMessage', 'false'],
      ['topic', ''],
      ['consent.given', 'true'],
      ['consent.text', 'Yes & no'],
      ['fields.city', 'Łódź'],
      ['message', 'line one\nline two 🌿'],
    ]);
  });

  it('keeps every byte in a urlencoded body', async () => {
    const { body, contentType } = encode(payload, 'form');
    expect(contentType).to.equal(undefined);
    expect([...new URLSearchParams(await textOf(body))]).to.deep.equal(toPairs(payload));
  });

  it('has the same names in a multipart body', () => {
    const { body } = encode(payload, 'multipart');
    expect([...(body as FormData)]).to.deep.equal(toPairs(payload));
  });

  it('keeps structure and types in JSON', async () => {
    const { body, contentType } = encode(payload, 'json');
    expect(contentType).to.equal('application/json');
    expect(JSON.parse(await textOf(body))).to.deep.equal(JSON.parse(JSON.stringify(payload)));
  });
});
