import { expect } from '@open-wc/testing';
import { checkParts } from '../../../src/content/en/self-check.ts';
import { expectAccessible } from '../../support/axe.ts';
import { mount, type Widget } from '../../support/mount.ts';
import { press } from '../../support/page.ts';
import { textContent } from '../../support/text-content.ts';
import { box, boxes, button, selfCheck, showNotes, stubClipboard } from './support.ts';

const headingsOf = (result: HTMLElement) => [...result.querySelectorAll('h2, h3, h4, h5, h6')].map(textContent);
/** What the result is made of, apart from the lists of notes. */
const layoutOf = (result: HTMLElement) =>
  [...result.querySelectorAll('*')].filter((one) => !one.closest('ul')).map((one) => one.localName);
const status = (widget: Widget) =>
  [...widget.root.querySelectorAll('kap-self-check-panel [role="status"]')].map(textContent).join('');

describe('the self-check', () => {
  it('is a region with a title, three groups and a labelled box for every item', async () => {
    const widget = await selfCheck();
    expect(widget.part('self-check').localName).to.equal('section');
    expect(widget.part('self-check').getAttribute('aria-labelledby')).to.equal('check-title');
    expect(widget.part('check-title').localName).to.equal('h3');
    expect(widget.words('check-title')).to.equal('Get ready to talk about KAP');
    const groups = widget.parts('check-question');
    expect(groups.map(({ localName }) => localName)).to.deep.equal(['fieldset', 'fieldset', 'fieldset']);
    expect(groups.map((group) => textContent(group.querySelector('legend')!))).to.deep.equal(
      checkParts.map(({ legend }) => legend),
    );
    const intro = widget.root.getElementById(groups[1]?.getAttribute('aria-describedby') ?? '');
    expect(intro?.textContent).to.contain('You can skip any.');
    expect(boxes(widget).map(({ labels }) => labels?.[0]?.textContent)).to.deep.equal(
      checkParts.flatMap(({ items }) => items.map(({ text }) => text)),
    );
    for (const one of boxes(widget))
      expect([one.type, one.getAttribute('autocomplete'), one.checked]).to.deep.equal(['checkbox', 'off', false]);
  });

  it('stands between the questions and the form, and every default panel is there', async () => {
    const widget = await mount('<kap-inquiry endpoint="/unused"></kap-inquiry>');
    const order = ['ask', 'faq', 'self-check', 'form'].map((part) => widget.part(part));
    for (const [index, part] of order.slice(1).entries())
      expect(order[index]?.compareDocumentPosition(part)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('has the crisis line above its first item and at the end of the notes, and no note before it is asked', async () => {
    const widget = await selfCheck();
    const panel = widget.part('self-check');
    expect(widget.parts('check-result')).to.have.length(0);
    const [above] = panel.querySelectorAll('[part="help-line"]');
    expect(above?.compareDocumentPosition(boxes(widget)[0]!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(above?.querySelector('a[href="tel:988"]')).not.to.equal(null);
    const result = await showNotes(widget);
    const [below] = result.querySelectorAll('[part="help-line"]');
    expect(below?.querySelector('a[href="tel:988"]')).not.to.equal(null);
    expect(below?.nextElementSibling?.querySelector('button')?.textContent).to.equal('Copy');
    expect(textContent(panel)).to.contain('Not a medical device').and.to.contain('In an emergency call 911.');
  });

  it('gives the directory of helplines where the region is unknown', async () => {
    const widget = await mount('<kap-inquiry sections="self-check" locale="en" region="FR"></kap-inquiry>');
    expect(widget.part('help-line').querySelector('a')?.href).to.equal('https://findahelpline.com/');
    expect(widget.words('self-check')).to.contain('In an emergency call your local emergency number.');
  });

  it('works by keyboard alone: tick, notes, clear', async () => {
    const widget = await selfCheck();
    boxes(widget)[0]!.focus();
    await press('Space');
    await press('Tab');
    expect(widget.root.activeElement).to.equal(boxes(widget)[1]);
    expect([boxes(widget)[0]!.checked, boxes(widget)[1]!.checked]).to.deep.equal([true, false]);
    button(widget, 'Show my notes').focus();
    await press('Enter');
    await widget.until(() => widget.root.activeElement?.part.contains('check-result-title') === true);
    expect(textContent(widget.part('check-result'))).to.contain('Bring the names, doses and dates');
    button(widget, 'Clear').focus();
    await press('Enter');
    await widget.until(() => widget.parts('check-result').length === 0);
    expect(widget.root.activeElement).to.equal(widget.part('check-title'));
    expect(boxes(widget).some(({ checked }) => checked)).to.equal(false);
    expect(status(widget)).to.equal('Everything was cleared.');
  });

  it('takes the focus to the notes’ title, which names them', async () => {
    const widget = await selfCheck();
    const result = await showNotes(widget);
    await widget.until(() => widget.root.activeElement === widget.part('check-result-title'));
    expect(widget.words('check-result-title')).to.equal('Your notes for a first talk');
    expect(widget.part('check-result-title').localName).to.equal('h4');
    expect(result.getAttribute('aria-labelledby')).to.equal(widget.part('check-result-title').id);
  });

  it('lays the notes out alike for no tick, some and all, and counts none', async () => {
    const seen: { layout: string[]; headings: string[]; text: string }[] = [];
    for (const count of [0, 7, 24]) {
      const widget = await selfCheck();
      for (const one of boxes(widget).slice(0, count)) one.click();
      const result = await showNotes(widget);
      seen.push({ layout: layoutOf(result), headings: headingsOf(result), text: textContent(result) });
    }
    for (const { layout, headings, text } of seen) {
      expect(layout).to.deep.equal(seen[0]?.layout);
      expect(headings).to.deep.equal([
        'Your notes for a first talk',
        'Things to tell a clinician first',
        'What brings you here',
        'Plan ahead for',
      ]);
      expect(text).to.contain('It does not tell you whether KAP is safe or right for you.');
      expect(text).to.contain('Other choices exist');
      expect(text).to.contain('erased when you close or leave this page');
      expect(text).not.to.match(/%|\bscore|\d+ of \d+|eligible|qualify|likely/);
    }
    const [none, , all] = seen;
    expect(none?.text).to.contain('That does not mean KAP is safe for you.');
    expect(none?.text).to.contain('You did not tick anything here.');
    expect(none?.text).to.contain('A ride home, and rest until the next day');
    expect(all?.text).to.contain('Bring these up first.');
    expect(all?.text).not.to.contain('That does not mean KAP is safe for you.');
    expect(all?.text).to.contain('You ticked all of these.');
  });

  for (const { id, shows, items } of checkParts)
    for (const { id: item, text, note } of items)
      it(`${item}: gives back ${shows === 'ticked' ? 'this tick' : 'what was left empty'} with its note (${id})`, async () => {
        const widget = await selfCheck();
        box(widget, text).click();
        const result = textContent(await showNotes(widget));
        if (shows === 'ticked') expect(result).to.contain(`${text} ${note}`);
        else expect(result).not.to.contain(note);
        box(widget, text).click();
        await widget.settled();
        expect(widget.words('check-result').includes(note)).to.equal(shows === 'unticked');
      });

  it('points to an FAQ only where there is one', async () => {
    const widget = await mount('<kap-inquiry sections="self-check"></kap-inquiry>');
    box(widget, 'I am curious').click();
    const result = textContent(await showNotes(widget));
    expect(result).not.to.contain('FAQ');
    expect(result).to.contain('Write down your questions');
  });

  it('copies the notes as plain text, and says so', async () => {
    const copied: string[] = [];
    const restore = stubClipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const widget = await selfCheck();
    box(widget, 'Liver problems').click();
    await showNotes(widget);
    button(widget, 'Copy').click();
    await widget.until(() => status(widget) === 'Copied.');
    restore();
    expect(copied).to.have.length(1);
    expect(copied[0]).to.match(/^Your notes for a first talk\n\nThese notes come only/);
    expect(copied[0]).to.contain('- Liver problems\n  They may need a blood test.\n\nWhat brings you here\n');
    expect(copied[0]).to.contain('please get help now: Call 988 (988 Suicide & Crisis Lifeline) or text 988');
    expect(copied[0]).not.to.match(/\]\(|tel:|<|\{/);
  });

  it('copies the address of the directory too', async () => {
    let copied = '';
    const restore = stubClipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const widget = await mount('<kap-inquiry sections="self-check" locale="en" region="FR"></kap-inquiry>');
    await showNotes(widget);
    button(widget, 'Copy').click();
    await widget.until(() => copied !== '');
    restore();
    expect(copied).to.match(/\(https:\/\/findahelpline\.com\)\.$/);
  });

  it('says what to do where copying is refused, and keeps the notes', async () => {
    const restore = stubClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const widget = await selfCheck();
    await showNotes(widget);
    button(widget, 'Copy').click();
    await widget.until(() => status(widget).includes('could not be copied'));
    restore();
    expect(status(widget)).to.contain('select the text and copy it');
    expect(widget.parts('check-result')).to.have.length(1);
  });

  it('lets an owner reword its controls, and neither the crisis line nor the disclaimers', async () => {
    const json =
      '{ "messages": { "checkTitle": "Before you call", "help": "x", "disclaimer": "x", "notesIntro": "x" } }';
    const widget = await selfCheck('', `<script type="application/json">${json}</script>`);
    expect(widget.words('check-title')).to.equal('Before you call');
    await showNotes(widget);
    expect(widget.words('self-check')).to.contain('This is not medical advice.').and.to.contain('Not a medical device');
  });

  for (const scheme of ['light', 'dark'])
    it(`has no violation by axe on a ${scheme} page, at rest and with notes`, async () => {
      document.documentElement.style.cssText =
        scheme === 'dark' ? 'background: #111; color: #eee; color-scheme: dark' : 'background: #fff; color: #111';
      const widget = await mount('<kap-inquiry sections="self-check" region="US"></kap-inquiry>');
      await expectAccessible(widget.el);
      for (const one of boxes(widget).slice(3, 9)) one.click();
      await showNotes(widget);
      await expectAccessible(widget.el);
      document.documentElement.removeAttribute('style');
    });
});
