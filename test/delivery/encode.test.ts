import { expect } from '@open-wc/testing';
import { encode } from '../../src/delivery/encode.ts';
import { namingProblem, toPairs } from '../../src/delivery/fields.ts';
import { serviceOf, type ServiceName } from '../../src/delivery/services.ts';

const payload = {
  id: '1',
  name: 'Zoë “Z” مريم',
  email: 'zoe@example.com',
  phone: '',
  adult: true,
  mayLeaveMessage: false,
  topic: '',
  consent: { given: true, text: 'Yes & no' },
  fields: { city: 'Łódź' },
  message: 'line one\nline two 🌿\r\nthree\rfour',
  missing: undefined,
};

const multipartOf = (body: string, contentType: string) =>
  new Response(body, { headers: { 'Content-Type': contentType } }).formData();

const named = (name: ServiceName) => serviceOf('', name);

describe('encoding an inquiry', () => {
  it('flattens nested members with dots', () => {
    expect(toPairs(payload)).to.deep.equal([
      ['id', '1'],
      ['name', 'Zoë “Z” مريم'],
      ['email', 'zoe@example.com'],
      ['phone', ''],
      ['adult', 'true'],
      ['mayLeaveMessage', 'false'],
      ['topic', ''],
      ['consent.given', 'true'],
      ['consent.text', 'Yes & no'],
      ['fields.city', 'Łódź'],
      ['message', 'line one\nline two 🌿\r\nthree\rfour'],
    ]);
  });

  it('keeps every byte in a urlencoded body', () => {
    const { body, contentType } = encode(payload, 'form');
    expect(contentType).to.equal('application/x-www-form-urlencoded;charset=UTF-8');
    expect([...new URLSearchParams(body)]).to.deep.equal(toPairs(payload));
  });

  it('keeps every byte in a multipart body, line breaks as they were typed', async () => {
    const { body, contentType } = encode(payload, 'multipart');
    expect([...(await multipartOf(body, contentType))]).to.deep.equal(toPairs(payload));
    expect(body).to.contain('line one\nline two 🌿\r\nthree\rfour\r\n');
    expect(body).not.to.contain('filename');
  });

  it('keeps a name from breaking out of its quotes in a multipart body', () => {
    expect(encode({ id: '1', 'a"\r\nb': 'x' }, 'multipart').body).to.contain('name="a%22%0D%0Ab"\r\n');
  });

  it('needs no preflight for form and multipart: a boundary within what CORS safelists', () => {
    const { contentType } = encode(payload, 'multipart');
    expect(contentType).to.match(/^multipart\/form-data; boundary=[\w-]{1,70}$/);
    expect(contentType.length).to.be.lessThan(128);
  });

  it('keeps structure and types in JSON, with the extra fields beside', () => {
    const { body, contentType } = encode(payload, 'json', named('generic'), { extra: { site: 'a' } });
    expect(contentType).to.equal('application/json');
    expect(JSON.parse(body)).to.deep.equal({ ...(JSON.parse(JSON.stringify(payload)) as object), site: 'a' });
  });
});

describe('a service’s own names', () => {
  const sent = (name: ServiceName, naming = {}) =>
    Object.fromEntries(
      encode(payload, undefined, named(name), naming).fields.map((field) => [field.name, field.value]),
    );

  it('are Forminit’s types, without empty values', () => {
    const values = sent('forminit');
    expect(values['fi-sender-email']).to.equal('zoe@example.com');
    expect(values['fi-sender-fullName']).to.equal(payload.name);
    expect(values['fi-text-consent_text']).to.equal('Yes & no');
    expect(values['fi-text-id']).to.equal('1');
    expect(values).not.to.have.property('fi-text-phone');
  });

  it('are HubSpot’s list of fields, without a tracking cookie', () => {
    const { body } = encode(payload, 'form', named('hubspot'), { names: { 'fields.city': 'city' } });
    expect(JSON.parse(body)).to.deep.equal({
      fields: [
        { objectTypeId: '0-1', name: 'firstname', value: payload.name },
        { objectTypeId: '0-1', name: 'email', value: 'zoe@example.com' },
        { objectTypeId: '0-1', name: 'city', value: 'Łódź' },
        { objectTypeId: '0-1', name: 'message', value: payload.message },
      ],
    });
  });

  it('are the owner’s where the service’s form is the owner’s', () => {
    expect(sent('gravity-forms', { names: { email: 'input_2', message: 'input_3' } })).to.deep.equal({
      input_2: 'zoe@example.com',
      input_3: payload.message,
    });
  });

  it('join values that share one, so that none is lost', () => {
    const { body } = encode(payload, 'form', named('google-forms'), {
      names: { message: 'entry.1', 'consent.text': 'entry.1', id: 'entry.2' },
    });
    expect(Object.fromEntries(new URLSearchParams(body))).to.deep.equal({
      'entry.1': `Yes & no\n\n${payload.message}`,
      'entry.2': '1',
    });
  });

  it('include the id wherever the service takes any field', () => {
    for (const name of [
      'formspree',
      'netlify',
      'web3forms',
      'basin',
      'formsubmit',
      'formcarry',
      'staticforms',
    ] as const)
      expect(sent(name), name).to.have.property('id', '1');
    for (const name of ['apps-script', 'zapier', 'make', 'n8n'] as const)
      expect(sent(name), name).to.have.property('id', '1');
  });

  it('come with the extra fields, the owner’s stronger', () => {
    expect(sent('netlify')).to.have.property('form-name', 'kap-inquiry');
    expect(sent('netlify', { extra: { 'form-name': 'mine' } })).to.have.property('form-name', 'mine');
    expect(sent('web3forms', { extra: { access_key: 'k' } })).to.have.property('access_key', 'k');
  });

  it('never fall into the service’s trap for robots', () => {
    expect(sent('formspree', { names: { topic: '_gotcha' } })).not.to.have.property('_gotcha');
    expect(sent('staticforms', { extra: { aHoneyPotB: 'x' } })).to.have.property('afieldB', 'x');
  });

  it('stay with a format that the service takes', () => {
    const type = (name: ServiceName, wanted: 'form' | 'json') => encode(payload, wanted, named(name)).contentType;
    expect(type('apps-script', 'json')).to.contain('urlencoded');
    expect(type('zapier', 'json')).to.contain('urlencoded');
    expect(type('contact-form-7', 'form')).to.contain('multipart');
    expect(type('formspree', 'json')).to.equal('application/json');
  });
});

describe('what a service needs from the owner', () => {
  it('is an extra field', () => {
    expect(namingProblem(payload, named('web3forms'), {})).to.contain('access_key');
    expect(namingProblem(payload, named('web3forms'), { extra: { access_key: 'k' } })).to.equal(undefined);
    expect(namingProblem(payload, named('staticforms'), { extra: { accessKey: 'k' } })).to.equal(undefined);
  });

  it('is a name for everything that the visitor typed', () => {
    const names = { name: 'input_1', email: 'input_2', message: 'input_3' };
    expect(namingProblem(payload, named('gravity-forms'), { names })).to.contain('names for: fields.city');
    expect(namingProblem(payload, named('gravity-forms'), { names: { ...names, 'fields.city': '' } })).to.equal(
      undefined,
    );
  });

  it('is nothing for the generic endpoint', () => {
    expect(namingProblem(payload, named('generic'), {})).to.equal(undefined);
  });
});
