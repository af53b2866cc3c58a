import { expect } from '@open-wc/testing';
import type { Widget } from '../../support/mount.ts';
import { emulateMedia } from '../../support/page.ts';
import { boxes, button, replace, selfCheck, showNotes } from './support.ts';

/** Presses Print and looks at the page while the browser would print. */
const printed = async <T>(widget: Widget, look: () => T | Promise<T>): Promise<T> => {
  const called: string[] = [];
  const restore = ['print', 'open'].map((name) => replace(window, name, () => called.push(name)));
  try {
    button(widget, 'Print').click();
    await widget.settled();
    return await look();
  } finally {
    dispatchEvent(new Event('afterprint'));
    for (const one of restore) one();
    expect(called).to.deep.equal(['print']);
  }
};

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

const inPrint = async (look: () => void): Promise<boolean> => {
  const can = await emulateMedia({ type: 'print' });
  try {
    if (can) look();
  } finally {
    await emulateMedia({});
  }
  return can;
};

describe('printing the notes', () => {
  it('prints once, opens no window, and leaves the page’s style sheets and nodes as they were', async () => {
    const widget = await selfCheck();
    boxes(widget)[6]!.click();
    await showNotes(widget);
    const sheets = [...document.adoptedStyleSheets];
    const markup = document.documentElement.outerHTML;
    await printed(widget, () => {
      expect(document.adoptedStyleSheets).to.have.length(sheets.length + 1);
      expect(document.documentElement.outerHTML).to.equal(markup);
    });
    expect([...document.adoptedStyleSheets]).to.deep.equal(sheets);
    expect(boxes(widget)[6]!.checked).to.equal(true);
  });

  it('prints the notes alone: no question, no form, no button, nothing of the page', async function () {
    const widget = await selfCheck();
    const around = document.createElement('p');
    around.textContent = 'The clinic’s page';
    document.body.append(around);
    boxes(widget)[6]!.click();
    await showNotes(widget);
    const can = await printed(widget, () =>
      inPrint(() => {
        for (const name of ['title', 'faq', 'form', 'check-title', 'check-question'])
          expect(isShown(widget.part(name)), name).to.equal(false);
        for (const name of ['Show my notes', 'Copy', 'Print', 'Clear'])
          expect(isShown(button(widget, name)), name).to.equal(false);
        expect(isShown(around)).to.equal(false);
        expect(isShown(widget.part('check-result-title'))).to.equal(true);
        expect(isShown(widget.part('check-result').querySelector('[part="help-line"]')!)).to.equal(true);
      }),
    );
    await inPrint(() => {
      expect(isShown(around)).to.equal(true);
    });
    around.remove();
    if (!can) this.skip();
  });

  it('hides the page around a component that holds the widget in its own shadow root', async function () {
    const outer = document.createElement('x-outer');
    outer.attachShadow({ mode: 'open' }).innerHTML = '<header>Menu</header><main></main>';
    document.body.append(outer);
    const widget = await selfCheck();
    outer.shadowRoot!.querySelector('main')!.append(widget.el);
    await widget.settled();
    await showNotes(widget);
    const can = await printed(widget, () =>
      inPrint(() => {
        expect(isShown(outer.shadowRoot!.querySelector('header')!)).to.equal(false);
        expect(isShown(widget.part('check-result-title'))).to.equal(true);
      }),
    );
    outer.remove();
    if (!can) this.skip();
  });

  it('prints questions and empty boxes as long as there are no notes', async function () {
    const widget = await selfCheck();
    const can = await inPrint(() => {
      expect(isShown(widget.part('faq'))).to.equal(true);
      expect(isShown(widget.part('check-question'))).to.equal(true);
    });
    if (!can) this.skip();
  });
});
