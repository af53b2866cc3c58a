import { expect } from '@open-wc/testing';
import { buildPayload } from '../../src/inquiry/build-payload.ts';
import type { Draft } from '../../src/inquiry/draft.ts';
import { formFields } from '../../src/inquiry/fields.ts';
import { payloadSchema } from '../../src/inquiry/payload.ts';
import { suspicion } from '../../src/inquiry/suspicion.ts';
import { uuid } from '../../src/inquiry/uuid.ts';

const context = {
  id: '0b7c3f6e-1111-4000-8000-000000000001',
  submittedAt: '2026-11-24T09:00:00.000Z',
  locale: 'en-US',
  consentText: 'I agree.',
  pageUrl: 'https://clinic.example/kap?utm_campaign=ptsd#faq-cost',
};
const draft: Draft = {
  name: ' Ana ',
  email: 'ana@example.com',
  message: 'a\n“b” 🌿 مرحبا',
  adult: true,
  consent: true,
};

describe('building the payload', () => {
  it('has the shape of the public contract and passes its schema', () => {
    const payload = buildPayload(draft, formFields(undefined), context);
    expect(payload).to.deep.equal({
      schema: 'kap-inquiry/1',
      id: context.id,
      submittedAt: context.submittedAt,
      locale: 'en-US',
      name: ' Ana ',
      email: 'ana@example.com',
      phone: '',
      preferredContact: 'email',
      mayLeaveMessage: false,
      adult: true,
      topic: '',
      message: 'a\n“b” 🌿 مرحبا',
      consent: { given: true, text: 'I agree.' },
      page: 'https://clinic.example/kap',
    });
    expect(payloadSchema.safeParse(payload).success).to.equal(true);
  });

  it('carries the owner’s fields as text, and only the fields that the owner kept', () => {
    const fields = formFields([
      'email',
      { type: 'text', name: 'city', label: 'City' },
      { type: 'checkbox', name: 'news', label: 'News' },
      { type: 'hidden', name: 'site', value: 'north' },
    ]);
    const payload = buildPayload({ ...draft, city: 'Łódź', news: true }, fields, context);
    expect(payload.fields).to.deep.equal({ city: 'Łódź', news: 'yes', site: 'north' });
    expect(payload).not.to.have.any.keys('name', 'phone', 'message', 'topic');
    expect(payloadSchema.safeParse(payload).success).to.equal(true);
  });

  it('says whether texts were agreed to, where texts were chosen', () => {
    const texted = { ...draft, preferredContact: 'text', phone: '555 010 0142' };
    expect(buildPayload(texted, formFields(undefined), context).fields).to.deep.equal({ textConsent: 'no' });
    expect(buildPayload({ ...texted, textConsent: true }, formFields(undefined), context).fields).to.deep.equal({
      textConsent: 'yes',
    });
  });

  it('leaves out the address of a page that has none worth sending', () => {
    expect(
      buildPayload(draft, formFields(undefined), { ...context, pageUrl: 'file:///home/a/b.html' }),
    ).not.to.have.property('page');
  });
});

describe('marking robots', () => {
  it('marks a filled trap and a form sent faster than anybody reads', () => {
    expect(suspicion('', 60_000)).to.equal(undefined);
    expect(suspicion('x', 60_000)).to.equal('honeypot');
    expect(suspicion('', 100)).to.equal('speed');
    expect(suspicion('x', 100)).to.equal('honeypot speed');
  });
});

describe('ids', () => {
  it('are random UUIDs, version 4', () => {
    const ids = Array.from({ length: 100 }, uuid);
    expect(new Set(ids).size).to.equal(100);
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
