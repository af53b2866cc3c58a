import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../support/axe.ts';
import { COMPLETE, mount, type Widget } from '../../support/mount.ts';
import { textContent } from '../../support/text-content.ts';

const RISK = 'I want to kill myself and I do not know who to tell';
const SAFE = 'I need to kill some time before my appointment. How much is it?';

const widgetWith = (attributes = '', inner = '') =>
  mount(`<kap-inquiry endpoint="/unused" clinic="Alder Creek" region="US" ${attributes}>${inner}</kap-inquiry>`);

const isOpen = (widget: Widget) => widget.parts('crisis').length > 0;

/** Types into the ask box or a field of the form, as events tell it. */
const write = async (widget: Widget, into: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> => {
  into.focus();
  into.value = text;
  into.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.settled();
};
const message = (widget: Widget) => widget.field<HTMLTextAreaElement>('message');
const askBox = async (widget: Widget) => {
  const box = widget.part('ask-input') as HTMLInputElement;
  box.focus();
  await widget.until(() => widget.root.querySelector('kap-ask-panel [role="status"]:not([part])') !== null);
  return box;
};

/** Until what was typed is read, whatever it says: a text of danger that follows is read after it. */
const read = async (widget: Widget): Promise<void> => {
  const box = await askBox(widget);
  await write(widget, box, RISK);
  await widget.until(() => widget.root.querySelector('kap-ask-panel [part="crisis"]') !== null);
};

describe('crisis help', () => {
  for (const [where, field] of [
    ['the message', message],
    ['the ask box', askBox],
  ] as const)
    it(`opens beside ${where}, calm, with lines to call and text, and takes nothing away`, async () => {
      const widget = await widgetWith();
      const into = await field(widget);
      await write(widget, into, RISK);
      await widget.until(() => isOpen(widget));
      const words = widget.words('crisis');
      expect(words).to.contain('Help is available right now.').and.to.contain('you don’t have to wait');
      for (const address of ['tel:988', 'sms:988', 'tel:911', 'https://findahelpline.com'])
        expect(widget.part('crisis').querySelector(`a[href="${address}"]`), address).not.to.equal(null);
      expect(widget.root.activeElement).to.equal(into);
      expect(into.value).to.equal(RISK);
      const spoken = [...widget.root.querySelectorAll('[role="status"]')].map(textContent);
      expect(spoken.filter((text) => text === 'Help is available right now.')).to.have.length(1);
      await expectAccessible(widget.el);
    });

  it('stays closed for what only sounds like it', async () => {
    const widget = await widgetWith();
    await write(widget, message(widget), SAFE);
    await read(widget);
    expect(widget.root.querySelector('kap-form-panel [part="crisis"]')).to.equal(null);
  });

  it('can be closed, and comes back for a new sentence only', async () => {
    const widget = await widgetWith();
    await write(widget, message(widget), RISK);
    await widget.until(() => isOpen(widget));
    const close = () => widget.part('crisis').querySelector('button')?.click();
    close();
    await widget.until(() => !isOpen(widget));
    await write(widget, message(widget), `${RISK} tonight`);
    await read(widget);
    expect(widget.root.querySelector('kap-form-panel [part="crisis"]')).to.equal(null);
    await write(widget, message(widget), `${RISK}. I have written goodbye notes. I want to die.`);
    await widget.until(() => widget.root.querySelector('kap-form-panel [part="crisis"]') !== null);
  });

  it('says how to help somebody else', async () => {
    const widget = await widgetWith();
    await write(widget, message(widget), 'My daughter told me last night she wants to die. What do I do?');
    await widget.until(() => isOpen(widget));
    expect(widget.words('crisis')).to.contain('Worried about someone?');
  });

  it('leaves no trace: no event, attribute, state or field differs', async () => {
    const widget = await widgetWith();
    const seen: string[] = [];
    const names = ['kap-ask', 'kap-answer', 'kap-submit', 'kap-sent', 'kap-failed', 'input', 'change', 'toggle'];
    for (const name of names) document.addEventListener(name, ({ type }) => seen.push(type));
    const before = widget.el.outerHTML;
    const payloads: object[] = [];
    widget.el.addEventListener('kap-submit', (event) => {
      event.detail.respondWith(new Response('{"ok":true}'));
      payloads.push(event.detail.payload);
    });
    for (const text of [SAFE, RISK]) {
      await widget.fillAll({ ...COMPLETE, message: text });
      if (text === RISK) await widget.until(() => isOpen(widget));
      seen.length = 0;
      await widget.send();
      await widget.until(() => widget.parts('sent').length === 1);
      expect(seen).to.deep.equal(['kap-submit', 'kap-sent']);
      expect(isOpen(widget)).to.equal(text === RISK);
      [...widget.part('sent').querySelectorAll('button')].at(-1)?.click();
      await widget.until(() => widget.parts('form').length === 1);
    }
    expect(widget.el.outerHTML).to.equal(before);
    const shapes = payloads.map((payload) => Object.keys(payload).filter((key) => key !== 'suspected'));
    expect(shapes[0]).to.deep.equal(shapes[1]);
  });

  it('speaks the page’s language, reads both, and shows a line of the owner’s', async () => {
    const widget = await widgetWith(
      'locale="es"',
      '<script type="application/json">{ "localHelp": "Línea local: [555 010 0142](tel:5550100142)" }</script>',
    );
    await write(widget, message(widget), 'ya no quiero vivir');
    await widget.until(() => isOpen(widget));
    expect(widget.words('crisis')).to.contain('Hay ayuda disponible ahora mismo.');
    expect(widget.part('crisis').querySelector('a[href="tel:5550100142"]')).not.to.equal(null);
  });

  it('can be switched off by the owner; the line that is always there cannot', async () => {
    const widget = await widgetWith('', '<script type="application/json">{ "crisisHelp": false }</script>');
    await write(widget, message(widget), RISK);
    await widget.until(() => message(widget).value === RISK);
    const other = await widgetWith();
    await read(other);
    expect(isOpen(widget)).to.equal(false);
    expect(widget.parts('help-line').length).to.be.above(1);
  });
});
