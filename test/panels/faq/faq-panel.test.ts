import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FAQ_IDS } from '../../../src/content/types.ts';
import type { KapAnswerEvent } from '../../../src/panels/faq/events.ts';
import { mount, type Widget } from '../../support/mount.ts';
import { textContent } from '../../support/text-content.ts';

const answerOf = (widget: Widget, id: string): Element => {
  const answer = widget.entry(id).querySelector('[part="faq-answer"]');
  if (!answer) throw new Error(`"${id}" has no answer.`);
  return answer;
};

const loaded = async (widget: Widget): Promise<Widget> => {
  await widget.until(() => widget.root.querySelector('[part="faq-sources"]') !== null);
  return widget;
};

const faq = async (inner = '', attributes = '') =>
  loaded(await mount(`<kap-inquiry sections="faq" ${attributes}>${inner}</kap-inquiry>`));

describe('the FAQ panel', () => {
  afterEach(() => {
    history.replaceState(null, '', ' ');
    scrollTo(0, 0);
  });

  it('shows all questions of the default pack in named groups', async () => {
    const widget = await faq();
    expect(widget.entryIds).to.have.members([...FAQ_IDS]);
    for (const group of widget.parts('faq-group')) {
      const title = widget.root.getElementById(group.getAttribute('aria-labelledby') ?? '');
      expect(title && textContent(title)).not.to.equal('');
    }
  });

  it('has each answer in paragraphs and lists, with its sources and the date of its review', async () => {
    const widget = await faq();
    const answer = answerOf(widget, 'side-effects');
    expect(answer.querySelectorAll('p').length).to.be.above(0);
    expect(answer.querySelectorAll('ul > li').length).to.be.above(2);
    expect(textContent(answer)).to.contain('Last reviewed: November 24, 2026');
    const sources = answer.querySelector('[part="faq-sources"]');
    expect(sources && textContent(sources)).to.contain('Sources');
  });

  it('opens one answer at a time, by keyboard too', async () => {
    const widget = await faq();
    const first = widget.entry('what-is-kap');
    const second = widget.entry('does-it-work');
    first.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(first.open).to.equal(true);
    second.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(second.open).to.equal(true);
    expect(first.open).to.equal(false);
  });

  it('keeps a pressed question where it was, though another answer closes above it', async () => {
    const widget = await faq();
    const press = async (id: string): Promise<[before: number, after: number]> => {
      const entry = widget.entry(id);
      const summary = entry.querySelector('summary');
      const top = () => summary?.getBoundingClientRect().top ?? NaN;
      entry.scrollIntoView({ block: 'center' });
      const before = top();
      summary?.click();
      await widget.until(() => entry.open);
      await new Promise(requestAnimationFrame);
      return [before, top()];
    };
    await press('side-effects');
    const [before, after] = await press('is-it-safe');
    expect(after).to.be.closeTo(before, 2);
  });

  it('opens all answers at once, and closes them', async () => {
    const widget = await faq();
    const button = [...widget.root.querySelectorAll('button')].find((one) => textContent(one) === 'Open all answers');
    button?.click();
    await widget.settled();
    expect(widget.parts('faq-item').every((item) => (item as HTMLDetailsElement).open)).to.equal(true);
    expect(button && textContent(button)).to.equal('Close all answers');
    button?.click();
    await widget.settled();
    expect(widget.parts('faq-item').some((item) => (item as HTMLDetailsElement).open)).to.equal(false);
  });

  it('says which answer was opened', async () => {
    const widget = await faq();
    const opened = oneEvent(widget.el, 'kap-answer');
    widget.entry('cost').querySelector('summary')?.click();
    const event = (await opened) as KapAnswerEvent;
    expect(event.detail).to.deep.equal({ id: 'cost' });
    expect(event.composed && event.bubbles).to.equal(true);
  });

  it('opens the entry that the page’s address names, on load and later', async () => {
    history.replaceState(null, '', '#faq-cost');
    const widget = await faq();
    expect(widget.entry('cost').open).to.equal(true);
    location.hash = '#faq-insurance';
    await widget.until(() => widget.entry('insurance').open);
    expect(widget.root.activeElement).to.equal(widget.entry('insurance').querySelector('summary'));
  });

  it('takes neither focus nor scroll on load', async () => {
    const widget = await faq();
    expect(document.activeElement).to.equal(document.body);
    expect(scrollY).to.equal(0);
    expect(widget.parts('faq-item').some((item) => (item as HTMLDetailsElement).open)).to.equal(false);
  });

  it('follows a link from one answer to another', async () => {
    const widget = await faq();
    const link = widget.root.querySelector<HTMLAnchorElement>('[part="faq-answer"] a[href^="#faq-"]');
    link?.click();
    const id = link?.getAttribute('href')?.slice('#faq-'.length) ?? '';
    await widget.until(() => widget.entry(id).open);
  });

  it('follows a link to the entry that the address names already', async () => {
    history.replaceState(null, '', '#faq-cost');
    const widget = await faq('<details><summary>Where?</summary><a href="#faq-cost">See the price</a></details>');
    widget.entry('cost').open = false;
    widget.entry('where').open = true;
    widget.entry('where').querySelector('a')?.click();
    await widget.until(() => widget.entry('cost').open);
    expect(widget.root.activeElement).to.equal(widget.entry('cost').querySelector('summary'));
  });

  it('opens links to other sites in a new tab and says so', async () => {
    const widget = await faq();
    const link = widget.root.querySelector<HTMLAnchorElement>('[part="faq-sources"] a');
    expect(link?.target).to.equal('_blank');
    expect(link?.rel).to.contain('noopener');
    expect(link && textContent(link)).to.contain('(opens in a new tab)');
  });

  it('gives the crisis line of the region, before anything else, where somebody asks about suicide', async () => {
    const widget = await faq('', 'region="US"');
    const first = answerOf(widget, 'suicidal-thoughts').querySelector('p');
    expect(first && textContent(first)).to.contain('Call 988');
    expect(first?.querySelector('a[href="tel:988"]')).not.to.equal(null);
  });

  it('leaves no token unfilled', async () => {
    const widget = await faq();
    expect(textContent(widget.part('faq'))).not.to.match(/\{\w+\}/);
  });

  it('takes the page’s own details as entries, with their nodes', async () => {
    const widget = await faq(`
      <details><summary>Can I <em>park</em> there?</summary><p>Yes, <a href="/map">behind the house</a>.</p></details>
      <details id="faq-cost"><summary>What do you charge?</summary>$480 a session.</details>`);
    expect(widget.entryIds).to.include('can-i-park-there');
    expect(answerOf(widget, 'can-i-park-there').querySelector('a')?.getAttribute('href')).to.equal('/map');
    expect(textContent(answerOf(widget, 'cost'))).to.equal('$480 a session.');
    expect(widget.entryIds.filter((id) => id === 'cost')).to.have.length(1);
  });

  it('follows changes of the page’s details', async () => {
    const widget = await faq('<details><summary>Old?</summary>Old.</details>');
    const summary = widget.el.querySelector('summary');
    if (summary) summary.textContent = 'New?';
    await widget.until(() => widget.entryIds.includes('new'));
    widget.el.querySelector('details')?.remove();
    await widget.until(() => !widget.entryIds.includes('new'));
  });

  it('shows text from data as text, never as HTML, and no link to a script', async () => {
    const answer = ['<img src=x onerror=alert(1)> & <b>bold</b>', ['[click](javascript:alert)']];
    const json = JSON.stringify({ faq: [{ id: 'x', question: '<i>Q</i>?', answer }] }).replaceAll('<', '\\u003c');
    const widget = await faq(`<script type="application/json">${json}</script>`);
    const shown = answerOf(widget, 'x');
    expect(shown.querySelector('img, b, a')).to.equal(null);
    expect(textContent(shown)).to.equal('<img src=x onerror=alert(1)> & <b>bold</b> click');
    expect(widget.entry('x').querySelector('summary i')).to.equal(null);
  });

  it('puts the clinic’s facts under “At this clinic”, and reads well without them', async () => {
    const json = '{ "facts": { "cost": "A session is $480.", "routes": ["We offer:", ["IM", "IV"]] } }';
    const widget = await faq(`<script type="application/json">${json}</script>`);
    expect(textContent(answerOf(widget, 'cost'))).to.contain('At this clinic A session is $480.');
    expect(answerOf(widget, 'routes').querySelectorAll('.at-clinic li')).to.have.length(2);
    expect(textContent(answerOf(widget, 'insurance'))).not.to.contain('At this clinic');
  });

  it('shows only the owner’s entries with content="none"', async () => {
    const widget = await mount(
      '<kap-inquiry sections="faq" content="none"><details><summary>One?</summary>Yes.</details></kap-inquiry>',
    );
    expect(widget.entryIds).to.deep.equal(['one']);
  });

  it('has headings that follow the heading level', async () => {
    const widget = await faq('', 'heading-level="3"');
    expect(widget.part('title').localName).to.equal('h3');
    expect(widget.part('faq-title').localName).to.equal('h4');
    expect(widget.part('faq-group-title').localName).to.equal('h5');
  });

  it('names summary as a disclosure with its question', async () => {
    const widget = await faq();
    const summary = widget.entry('cost').querySelector('summary');
    expect(summary && textContent(summary)).to.equal('How much does it cost?');
    expect(summary?.closest('details')?.getAttribute('name')).to.equal('faq');
  });
});
