import { expect, oneEvent } from '@open-wc/testing';
import type { KapAnswerEvent } from '../../../src/panels/faq/events.ts';
import type { KapAskEvent } from '../../../src/panels/ask/events.ts';
import { expectAccessible } from '../../support/axe.ts';
import { mount, type Widget } from '../../support/mount.ts';
import { press, type } from '../../support/page.ts';
import { textContent } from '../../support/text-content.ts';

const ask = (inner = '', attributes = 'endpoint="/unused" clinic="Alder Creek"') =>
  mount(`<kap-inquiry ${attributes}>${inner}</kap-inquiry>`);

const box = (widget: Widget) => widget.part('ask-input') as HTMLInputElement;
const foundIds = (widget: Widget) => widget.parts('result').map(({ dataset }) => dataset['faqId']);
const summaryOf = (result: HTMLElement) => result.querySelector('summary')!;
const active = (widget: Widget) => widget.root.activeElement as HTMLElement;

/** Types a question and waits until something is offered for it. */
const askFor = async (widget: Widget, question: string): Promise<void> => {
  box(widget).focus();
  await type(question);
  await widget.until(() => widget.words('ask-status') !== '');
};

/** As an input method reports it. */
const compose = (widget: Widget, value: string): void => {
  box(widget).value = value;
  box(widget).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
};

describe('asking a question', () => {
  it('offers a search box with a name, a description and room for what is found', async () => {
    const widget = await ask();
    expect(box(widget).type).to.equal('search');
    expect(box(widget).labels?.[0]?.textContent).to.equal('Ask a question in your own words');
    const description = widget.root.getElementById(box(widget).getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).to.contain('stays on this device');
    expect(widget.part('ask').getAttribute('role')).to.equal('search');
    expect(widget.part('ask-status').getAttribute('role')).to.equal('status');
    expect(widget.parts('result')).to.have.length(0);
  });

  it('shows the best answers while somebody types, and marks what they asked for', async () => {
    const widget = await ask();
    await askFor(widget, 'is it coverd by my insuranc');
    expect(foundIds(widget)[0]).to.equal('insurance');
    expect(foundIds(widget).length).to.be.within(1, 5);
    expect(widget.part('results').getAttribute('aria-label')).to.equal('Answers');
    const marks = [...widget.part('result').querySelectorAll('mark')].map(({ textContent: words }) => words);
    expect(marks).to.include('insurance');
  });

  it('follows each key, and shows nothing for an empty box', async () => {
    const widget = await ask();
    await askFor(widget, 'cost');
    await widget.until(() => foundIds(widget)[0] === 'cost');
    await press('Escape');
    await widget.until(() => widget.parts('result').length === 0);
    expect(box(widget).value).to.equal('');
    expect(widget.parts('ask-send')).to.have.length(0);
    await type('pregnant');
    await widget.until(() => foundIds(widget)[0] === 'pregnancy');
  });

  it('opens the best answer with Enter, in place, with its sources', async () => {
    const widget = await ask();
    await askFor(widget, 'can i drive home');
    const opened = oneEvent<KapAnswerEvent>(widget.el, 'kap-answer');
    await press('Enter');
    const result = widget.part('result');
    expect(active(widget)).to.equal(summaryOf(result));
    expect(result.querySelector('details')!.open).to.equal(true);
    expect((await opened).detail.id).to.equal('driving');
    expect(textContent(result)).to.contain('No, do not drive').and.to.contain('Last reviewed');
  });

  it('takes the arrow keys through box, answers and button, and Escape back to the box', async () => {
    const widget = await ask();
    await askFor(widget, 'side effects');
    const items = [box(widget), ...widget.parts('result').map(summaryOf), widget.part('ask-send')];
    for (const item of items.slice(1)) {
      await press('ArrowDown');
      expect(active(widget)).to.equal(item);
    }
    await press('ArrowDown');
    expect(active(widget)).to.equal(items.at(-1));
    await press('Home');
    expect(active(widget)).to.equal(items[1]);
    await press('End');
    expect(active(widget)).to.equal(items.at(-1));
    await press('ArrowUp');
    expect(active(widget)).to.equal(items.at(-2));
    await press('Escape');
    expect(active(widget)).to.equal(box(widget));
    expect(box(widget).value).to.equal('side effects');
  });

  it('can be gone through by Tab alone', async () => {
    const widget = await ask();
    await askFor(widget, 'parking near you');
    await press('Tab');
    expect(active(widget)).to.equal(widget.part('ask-send'));
  });

  it('opens an answer by a press on the line below its question', async () => {
    const widget = await ask();
    await askFor(widget, 'nausea');
    widget.root.querySelector<HTMLElement>('.excerpt')!.click();
    await widget.settled();
    expect(widget.part('result').querySelector('details')!.open).to.equal(true);
  });

  it('speaks the count once typing rests, and not at each key', async () => {
    const widget = await ask();
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(widget.words('ask-status'))).observe(widget.part('ask-status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await askFor(widget, 'how much does it cost');
    await widget.until(() => spoken.length > 0);
    expect(spoken).to.have.length(1);
    expect(spoken[0]).to.match(/^\d answers?.*How much does it cost\?$/);
  });

  it('says that nothing fits, and offers to send the question', async () => {
    const widget = await ask();
    await askFor(widget, 'do you validate parking tickets');
    expect(widget.parts('result')).to.have.length(0);
    expect(widget.words('ask-status')).to.equal('No answer here fits your question.');
    expect(widget.words('ask-send')).to.equal('Send this question to Alder Creek');
  });

  it('makes the question the message, as it was typed, and goes to the first empty field', async () => {
    const widget = await ask();
    await askFor(widget, '  Do you have a room for wheelchairs?');
    widget.part('ask-send').click();
    await widget.until(() => widget.field('message').value !== '');
    expect(widget.field('message').value).to.equal('Do you have a room for wheelchairs?');
    expect(active(widget)).to.equal(widget.field('name'));
  });

  it('keeps a message that is there, fills fields that are still empty, and takes a question once', async () => {
    const widget = await ask();
    await widget.fillAll({ name: 'Ana', message: 'First.' });
    await askFor(widget, 'And second?');
    for (let time = 0; time < 2; time++) {
      widget.part('ask-send').click();
      await widget.until(() => active(widget) === widget.field('email'));
    }
    expect(widget.field('message').value).to.equal('First.\n\nAnd second?');
  });

  it('names phone and email where there is no form to send it with', async () => {
    const widget = await ask('', 'sections="ask" clinic="Alder Creek" phone="555 010 0142" email="hi@alder.example"');
    box(widget).focus();
    await type('do you have parking');
    await widget.until(() => widget.root.querySelector('a[href="tel:5550100142"]') !== null);
    expect(widget.parts('ask-send')).to.have.length(0);
    expect(widget.root.querySelector('a[href="mailto:hi@alder.example"]')).not.to.equal(null);
  });

  it('finds the owner’s entries: from the page, from JSON, by their further wordings', async () => {
    const widget = await ask(`
      <details data-asked-as="opening times, weekend"><summary>When can I come?</summary>On weekdays.</details>
      <script type="application/json">{ "faq": [
        { "id": "dogs", "question": "May I bring an animal?", "answer": "Yes.", "askedAs": ["labrador"] },
        { "id": "cost", "question": "What do you charge?", "answer": "A session is 480 dollars." }
      ] }</script>`);
    for (const [question, id] of [
      ['are you open at the weekend', 'when-can-i-come'],
      ['labrador', 'dogs'],
      ['price', 'cost'],
    ] as const) {
      box(widget).value = '';
      await askFor(widget, question);
      await widget.until(() => foundIds(widget)[0] === id);
    }
    expect(textContent(widget.part('result'))).to.contain('A session is 480 dollars.');
  });

  it('searches what the owner changes afterwards', async () => {
    const widget = await ask();
    await askFor(widget, 'labrador');
    expect(foundIds(widget)).to.deep.equal([]);
    widget.el.insertAdjacentHTML('beforeend', '<details><summary>Can my labrador come?</summary>Yes.</details>');
    await widget.until(() => foundIds(widget)[0] === 'can-my-labrador-come');
  });

  it('leaves Enter, Escape and arrows to an input method, and waits for its text to rest', async () => {
    const widget = await ask();
    await askFor(widget, 'cost');
    const before = foundIds(widget);
    compose(widget, 'pregnant');
    await widget.settled();
    expect(foundIds(widget)).to.deep.equal(before);
    for (const key of ['Enter', 'Escape', 'ArrowDown'])
      box(widget).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, isComposing: true }),
      );
    expect(active(widget)).to.equal(box(widget));
    expect(box(widget).value).to.equal('pregnant');
    box(widget).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    await widget.until(() => foundIds(widget)[0] === 'pregnancy');
  });

  it('searches a word that a phone’s keyboard composes, once it rests', async () => {
    const widget = await ask();
    box(widget).focus();
    await widget.until(() => widget.root.querySelector('[part="ask-status"]') !== null);
    compose(widget, 'pregnant');
    await widget.until(() => foundIds(widget)[0] === 'pregnancy');
  });

  it('tells the page how many were found and which, once, and nothing of what was typed', async () => {
    const widget = await ask();
    const seen: Event[] = [];
    const names = ['input', 'change', 'kap-ask', 'kap-question', 'kap-answer', 'kap-submit'];
    const note = (event: Event) => seen.push(event);
    for (const name of names) document.addEventListener(name, note);
    await askFor(widget, 'does it hurt secretword');
    await widget.until(() => seen.length > 0);
    widget.part('ask-send').click();
    await widget.until(() => widget.field('message').value !== '');
    for (const name of names) document.removeEventListener(name, note);
    expect(seen.map((event) => event.type)).to.deep.equal(['kap-ask']);
    const { detail } = seen[0] as KapAskEvent;
    expect(detail.count).to.equal(detail.ids.length);
    expect(JSON.stringify(detail)).not.to.contain('secretword');
    expect(widget.el.outerHTML).not.to.contain('secretword');
    expect(Object.keys(sessionStorage).concat(Object.keys(localStorage))).to.deep.equal([]);
  });

  it('puts suicidal thoughts first for who writes of them, whatever else they ask', async () => {
    const widget = await ask();
    for (const question of [
      'suicide',
      'i want to die',
      'dont want to be here anymore',
      'i want to kill myself how much does it cost',
      'I want to end my life, are you open on Sunday?',
      'i wish i was never born',
      'my wife tried to kill herself',
      'wnat to kil myself',
    ]) {
      box(widget).value = '';
      await askFor(widget, question);
      await widget.until(() => foundIds(widget)[0] === 'suicidal-thoughts');
    }
  });

  it('finds the English answers in a page of another language, and Spanish cries for help', async () => {
    const widget = await ask('', 'endpoint="/unused" locale="es-US"');
    for (const [question, id] of [
      ['side effects', 'side-effects'],
      ['quiero morir', 'suicidal-thoughts'],
    ] as const) {
      box(widget).value = '';
      await askFor(widget, question);
      await widget.until(() => foundIds(widget)[0] === id);
    }
  });

  it('lets nothing typed out to the page: no input, no composition, no letter as a key', async () => {
    const widget = await ask();
    const seen: string[] = [];
    const names = ['input', 'beforeinput', 'compositionupdate', 'keydown', 'keyup', 'paste', 'copy'];
    const note = (event: Event) =>
      seen.push(event instanceof KeyboardEvent ? `${event.type} ${event.key}` : event.type);
    for (const name of names) document.addEventListener(name, note);
    await askFor(widget, 'cost');
    for (const name of ['compositionupdate', 'paste', 'copy'])
      box(widget).dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    await press('Tab');
    for (const name of names) document.removeEventListener(name, note);
    expect(seen.filter((one) => !/Tab/.test(one))).to.deep.equal([]);
  });

  it('shows an owner’s answer once it is opened, and not before', async () => {
    const widget = await ask('<details><summary>Where can I park?</summary><img alt="map" src="data:," /></details>');
    await askFor(widget, 'park');
    expect(widget.part('result').querySelector('img')).to.equal(null);
    await press('Enter');
    await widget.until(() => widget.part('result').querySelector('img') !== null);
  });

  for (const [where, sections, place] of [
    ['into the FAQ', 'ask faq', 'kap-faq-panel'],
    ['here, where there is no FAQ', 'ask', '[part="results"]'],
  ] as const)
    it(`leads from one answer to another, ${where}`, async () => {
      const widget = await ask('', `sections="${sections}"`);
      await askFor(widget, 'safe');
      await press('Enter');
      const linkThere = () => widget.root.querySelector<HTMLElement>('[part="result"] a[href="#faq-who-should-not"]');
      await widget.until(() => linkThere() !== null);
      for (let time = 0; time < 2; time++) {
        linkThere()?.click();
        await widget.until(() => {
          const entry = widget.root.activeElement?.closest<HTMLElement>('[data-faq-id]');
          return entry?.dataset['faqId'] === 'who-should-not' && entry.closest(place) !== null;
        });
      }
      history.replaceState(null, '', ' ');
    });

  it('keeps results and focus, and tells nobody, when something else in the element changes', async () => {
    const widget = await ask();
    await askFor(widget, 'side effects');
    await press('Enter');
    await widget.until(() => widget.part('result').querySelector('a') !== null);
    const link = widget.part('result').querySelector('a')!;
    link.focus();
    let events = 0;
    widget.el.addEventListener('kap-ask', () => events++);
    widget.el.append(document.createElement('span'));
    widget.el.phone = '555 010 0142';
    await widget.until(() => widget.root.querySelector('a[href="tel:5550100142"]') !== null);
    await widget.settled();
    expect(active(widget)).to.equal(link);
    expect(events).to.equal(0);
  });

  it('takes back what it said of the question before', async () => {
    const widget = await ask();
    await askFor(widget, 'parking tickets');
    expect(widget.words('ask-status')).to.equal('No answer here fits your question.');
    box(widget).select();
    await type('c');
    await widget.settled();
    expect(widget.words('ask-status')).to.equal('');
  });

  it('has no violation of axe with answers shown, one open, and with none', async () => {
    const widget = await ask();
    await askFor(widget, 'side effects');
    await press('Enter');
    await expectAccessible(widget.el);
    await press('Escape');
    await press('Escape');
    await type('parking tickets');
    await widget.until(() => widget.words('ask-status').startsWith('No answer'));
    await expectAccessible(widget.el);
  });
});
