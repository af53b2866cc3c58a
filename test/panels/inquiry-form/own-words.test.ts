import { expect } from '@open-wc/testing';
import { formFields } from '../../../src/inquiry/fields.ts';
import { mailtoUrl, ownWords } from '../../../src/panels/inquiry-form/own-words.ts';

describe('one’s own words', () => {
  it('are the message, then who wrote it, and what else was typed', () => {
    const fields = formFields(['name', 'email', 'message', { type: 'textarea', name: 'more', label: 'More' }]);
    const draft = { name: 'Ana', email: 'ana@example.com', message: 'One\ntwo', more: 'Three', consent: true };
    expect(ownWords(draft, fields)).to.equal('One\ntwo\n\nAna\nana@example.com\nThree');
    expect(ownWords({}, fields)).to.equal('');
  });

  it('fill in a mail, lines apart, whatever they hold', () => {
    const url = new URL(mailtoUrl('hi@alder.example', 'Question & more', 'One & two\nthree? “é”'));
    expect(url.pathname).to.equal('hi@alder.example');
    expect(url.searchParams.get('subject')).to.equal('Question & more');
    expect(url.searchParams.get('body')).to.equal('One & two\r\nthree? “é”');
  });
});
