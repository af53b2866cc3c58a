import { expect } from '@open-wc/testing';
import { COMPLETE, type Widget } from '../../support/mount.ts';
import { press } from '../../support/page.ts';
import { box, boxes, button, replace, selfCheck, showNotes, stubClipboard } from './support.ts';

/** Every type of event that a press, a key or a change can cause, and the widget's own. */
const TYPES = [
  ...['click', 'dblclick', 'input', 'change', 'beforeinput', 'select', 'submit', 'reset', 'toggle'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress'],
  ...['message', 'storage', 'hashchange', 'popstate'],
  ...['kap-ready', 'kap-ask', 'kap-answer', 'kap-submit', 'kap-sent', 'kap-failed', 'kap-question'],
];

/** What a script of the page hears while `action` goes on, as a tag manager listens. */
const heardDuring = async (action: () => Promise<unknown>): Promise<string[]> => {
  const heard: string[] = [];
  const listener = (event: Event) => heard.push(event.type);
  for (const type of TYPES) for (const target of [document, window]) target.addEventListener(type, listener);
  await action();
  for (const type of TYPES) for (const target of [document, window]) target.removeEventListener(type, listener);
  return heard;
};

const isEmpty = (widget: Widget) =>
  !boxes(widget).some(({ checked }) => checked) && widget.parts('check-result').length === 0;

/** As a browser presses, all the way. */
const pressOn = (target: HTMLElement): void => {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
  target.click();
};

const filled = async (): Promise<Widget> => {
  const widget = await selfCheck();
  for (const one of boxes(widget).slice(2, 8)) one.click();
  await showNotes(widget);
  return widget;
};

describe('the privacy of the self-check', () => {
  it('lets no event of a tick out, by mouse, label or key', async () => {
    const widget = await selfCheck();
    const heard = await heardDuring(async () => {
      pressOn(boxes(widget)[0]!);
      pressOn(boxes(widget)[1]!.labels![0]!);
      boxes(widget)[2]!.focus();
      await press('Space');
    });
    expect(
      boxes(widget)
        .slice(0, 3)
        .every(({ checked }) => checked),
    ).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('leaves Tab and the keys of shortcuts to the page', async () => {
    const widget = await selfCheck();
    boxes(widget)[2]!.focus();
    const heard = await heardDuring(() => press('Tab'));
    expect(heard).to.include('keydown');
  });

  it('dispatches no event of its own, through all of its use', async () => {
    const restore = stubClipboard(() => Promise.resolve());
    const widget = await selfCheck();
    const sent: string[] = [];
    const dispatch = Reflect.get<EventTarget, 'dispatchEvent'>(EventTarget.prototype, 'dispatchEvent');
    const undo = replace(EventTarget.prototype, 'dispatchEvent', function (this: EventTarget, event: Event) {
      sent.push(event.type);
      return dispatch.call(this, event);
    });
    try {
      boxes(widget)[5]!.click();
      await showNotes(widget);
      button(widget, 'Copy').click();
      await widget.settled();
      button(widget, 'Clear').click();
      await widget.settled();
    } finally {
      undo();
      restore();
    }
    expect(sent).to.deep.equal([]);
  });

  it('changes no attribute and no node by a tick', async () => {
    const widget = await selfCheck();
    await widget.until(() => widget.root.querySelector('[part="faq-sources"]') !== null);
    const before = [document.documentElement.outerHTML, widget.root.innerHTML];
    const observer = new MutationObserver(() => undefined);
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(document, everything);
    observer.observe(widget.root, everything);
    for (const one of boxes(widget)) one.click();
    await widget.settled();
    expect(observer.takeRecords()).to.have.length(0);
    observer.disconnect();
    expect([document.documentElement.outerHTML, widget.root.innerHTML]).to.deep.equal(before);
    expect(widget.root.querySelector('[checked]')).to.equal(null);
  });

  it('writes nothing to storage, cookies, history, the address, or the network', async () => {
    const written: string[] = [];
    const spied: [object, string][] = [
      [Storage.prototype, 'setItem'],
      [history, 'pushState'],
      [history, 'replaceState'],
      [window, 'fetch'],
      [window, 'postMessage'],
      [navigator, 'sendBeacon'],
      [XMLHttpRequest.prototype, 'send'],
    ];
    const widget = await selfCheck();
    const before = [location.href, document.cookie, document.title, JSON.stringify(history.state)];
    const originals = spied.map(([owner, name]) => replace(owner, name, () => written.push(name)));
    try {
      for (const one of boxes(widget)) one.click();
      await showNotes(widget);
      button(widget, 'Clear').click();
      await widget.settled();
    } finally {
      for (const restore of originals) restore();
    }
    expect(written).to.deep.equal([]);
    expect([location.href, document.cookie, document.title, JSON.stringify(history.state)]).to.deep.equal(before);
  });

  it('gives nothing to the form: the same inquiry, but for its id and time, with ticks and without', async () => {
    const payloads: string[] = [];
    for (const count of [0, 24]) {
      const widget = await selfCheck();
      for (const one of boxes(widget).slice(0, count)) one.click();
      await showNotes(widget);
      widget.el.addEventListener('kap-submit', (event) => {
        event.preventDefault();
        const { id: _id, submittedAt: _at, ...rest } = event.detail.payload;
        payloads.push(JSON.stringify(rest));
        event.detail.respondWith(Promise.resolve(new Response('{"ok":true}', { status: 201 })));
      });
      await widget.fillAll(COMPLETE);
      await widget.send();
      await widget.until(() => widget.parts('sent').length === 1);
    }
    expect(payloads).to.have.length(2);
    expect(payloads[1]).to.equal(payloads[0]);
  });

  it('has no property from which a script of the page could read the ticks', async () => {
    const widget = await filled();
    const panel = widget.root.querySelector('kap-self-check-panel')!;
    const values = Object.entries(panel).flatMap(([name, value]) => {
      const inner: unknown[] = value instanceof Set || value instanceof Map ? [...value.keys()] : [];
      return inner.some((one) => /^[abc]\d+$/.test(String(one))) ? [name] : [];
    });
    expect(values).to.deep.equal([]);
  });

  for (const [when, event] of [
    ['when the page is left', () => new PageTransitionEvent('pagehide', { persisted: false })],
    ['when the page goes to the back/forward cache', () => new PageTransitionEvent('pagehide', { persisted: true })],
    ['when it comes back from there', () => new PageTransitionEvent('pageshow', { persisted: true })],
  ] as const)
    it(`forgets everything ${when}, at once`, async () => {
      const widget = await filled();
      dispatchEvent(event());
      expect(isEmpty(widget)).to.equal(true);
      const result = await showNotes(widget);
      expect(result.textContent).to.contain('You did not tick any of the common safety topics.');
    });

  it('forgets nothing when a page is shown for the first time', async () => {
    const widget = await filled();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(isEmpty(widget)).to.equal(false);
  });

  it('forgets a tick that is not rendered yet', async () => {
    const widget = await selfCheck();
    box(widget, 'Liver problems').click();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(isEmpty(widget)).to.equal(true);
  });

  it('leaves nothing behind where the element is removed, and listens no longer', async () => {
    const widget = await filled();
    const parent = widget.el.parentElement!;
    widget.el.remove();
    expect(isEmpty(widget)).to.equal(true);
    parent.append(widget.el);
    await widget.settled();
    expect(isEmpty(widget)).to.equal(true);
    boxes(widget)[1]!.click();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(isEmpty(widget)).to.equal(true);
  });

  it('clears by its button', async () => {
    const widget = await filled();
    button(widget, 'Clear').click();
    await widget.settled();
    expect(isEmpty(widget)).to.equal(true);
  });
});
