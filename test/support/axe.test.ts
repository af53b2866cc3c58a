import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from './axe.ts';

describe('expectAccessible', () => {
  it('passes what is fine', async () => {
    await expectAccessible(await fixture(html`<button>Send</button>`));
  });

  it('looks into shadow roots, and says rule, place and markup', async () => {
    const host = await fixture<HTMLElement>(html`<div id="host"></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<input type="text">';
    let words = '';
    try {
      await expectAccessible(host);
    } catch (error) {
      words = String(error);
    }
    expect(words).to.include('label (critical)');
    expect(words).to.include('#host >>> input');
    expect(words).to.include('<input type="text">');
  });
});
