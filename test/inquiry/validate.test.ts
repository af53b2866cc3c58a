import { expect } from '@open-wc/testing';
import { contactWay, type Draft } from '../../src/inquiry/draft.ts';
import { formFields } from '../../src/inquiry/fields.ts';
import { validate } from '../../src/inquiry/validate.ts';

const fields = formFields(undefined);
const complete: Draft = { name: 'Ana', email: 'ana@example.com', adult: true, consent: true };
const problems = (changes: Draft, form = { fields, messageLimit: 1000 }) =>
  Object.fromEntries(
    Object.entries(validate({ ...complete, ...changes }, form)).map(([name, { code }]) => [name, code]),
  );

describe('validating a draft', () => {
  it('accepts a complete one', () => {
    expect(problems({})).to.deep.equal({});
  });

  it('asks for name, one way to answer, age and consent, in the order of the form', () => {
    expect(Object.keys(validate({}, { fields, messageLimit: 1000 }))).to.deep.equal([
      'name',
      'email',
      'adult',
      'consent',
    ]);
  });

  it('asks for the phone number of those who want to be called or texted', () => {
    expect(problems({ preferredContact: 'phone' })).to.deep.equal({ phone: 'required' });
    expect(problems({ preferredContact: 'text', phone: '555 010 0142', email: '' })).to.deep.equal({});
  });

  it('is content with a phone number alone while no way was chosen', () => {
    expect(contactWay({ phone: '555 010 0142' }, fields)).to.equal('phone');
    expect(problems({ phone: '555 010 0142', email: '' })).to.deep.equal({});
    expect(problems({ phone: '555 010 0142', email: '', preferredContact: 'email' })).to.deep.equal({
      email: 'required',
    });
  });

  for (const email of ['ana@example.com', 'ana+kap@mail.example.co', '"o\'hara"@example.org', 'üñí@exämple.de'])
    it(`takes ${email}`, () => {
      expect(problems({ email })).to.deep.equal({});
    });

  for (const email of ['ana', 'ana@', '@example.com', 'ana@example', 'ana @example.com', 'ana@example.', 'a@b@c.de'])
    it(`refuses ${email}`, () => {
      expect(problems({ email })).to.deep.equal({ email: 'invalid' });
    });

  for (const phone of ['(555) 010-0142', '+44 20 7946 0958', '٠٥٥٥١٢٣٤٥٦', '555-0142 ext. 7'])
    it(`takes ${phone}`, () => {
      expect(problems({ phone })).to.deep.equal({});
    });

  for (const phone of ['call me', '123', '<b>5550142</b>'])
    it(`refuses ${phone}`, () => {
      expect(problems({ phone })).to.deep.equal({ phone: 'invalid' });
    });

  it('checks what was filled in although it is not needed', () => {
    expect(problems({ phone: 'no' })).to.deep.equal({ phone: 'invalid' });
  });

  it('counts characters as a writer does: an emoji is one', () => {
    expect(problems({ message: '🌿'.repeat(1000) })).to.deep.equal({});
    expect(problems({ message: '🌿'.repeat(1001) })).to.deep.equal({ message: 'tooLong' });
  });

  it('takes white space for nothing', () => {
    expect(problems({ name: ' \n' })).to.deep.equal({ name: 'required' });
  });

  it('asks for an owner’s required fields', () => {
    const custom = formFields([
      'name',
      'email',
      { type: 'text', name: 'city', label: 'City', required: true },
      { type: 'checkbox', name: 'news', label: 'News', required: true },
      { type: 'hidden', name: 'site', value: 'north' },
    ]);
    expect(problems({}, { fields: custom, messageLimit: 1000 })).to.deep.equal({ city: 'required', news: 'required' });
  });
});

describe('the form’s fields', () => {
  it('are the built-in ones by default', () => {
    expect(fields.map(({ name }) => name)).to.deep.equal([
      'name',
      'preferredContact',
      'email',
      'phone',
      'mayLeaveMessage',
      'topic',
      'message',
      'adult',
      'consent',
    ]);
  });

  it('stand in the owner’s order, and keep a way to answer, age and consent', () => {
    expect(formFields(['message', 'name']).map(({ name }) => name)).to.deep.equal([
      'message',
      'name',
      'email',
      'adult',
      'consent',
    ]);
    expect(formFields(['consent', 'phone', 'adult']).map(({ name }) => name)).to.deep.equal([
      'consent',
      'phone',
      'adult',
    ]);
  });

  it('have each name once', () => {
    expect(
      formFields(['email', 'email', { type: 'text', name: 'email', label: 'E' }]).map(({ name }) => name),
    ).to.deep.equal(['email', 'adult', 'consent']);
  });
});
