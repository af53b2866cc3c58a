import { expectAccessible } from './support/axe.ts';
import { COMPLETE, mount } from './support/mount.ts';

const MARKUP = `
  <kap-inquiry endpoint="/x" clinic="Alder Creek" phone="555 010 0142" email="a@b.example" privacy-url="/privacy" region="US">
    <script type="application/json">{
      "facts": { "cost": "A session is $480." },
      "fields": ["name", "preferredContact", "email", "phone", "mayLeaveMessage", "topic", "message",
        { "type": "radio", "name": "when", "label": "Best time", "options": ["Morning", "Evening"], "required": true },
        { "type": "select", "name": "source", "label": "How did you find us?", "options": ["A friend"], "required": true },
        { "type": "textarea", "name": "more", "label": "More", "help": "A line or two.", "required": true },
        { "type": "checkbox", "name": "news", "label": "Send me news", "required": true },
        "adult", "consent"]
    }</script>
    <details><summary>Can I park?</summary><p>Yes.</p></details>
  </kap-inquiry>`;

describe('accessibility, by axe', () => {
  for (const scheme of ['light', 'dark'])
    describe(`on a ${scheme} page`, () => {
      beforeEach(() => {
        document.documentElement.style.cssText =
          scheme === 'dark' ? 'background: #111; color: #eee; color-scheme: dark' : 'background: #fff; color: #111';
      });
      after(() => {
        document.documentElement.removeAttribute('style');
      });

      it('has no violation at rest', async () => {
        await expectAccessible((await mount(MARKUP)).el);
      });

      it('has no violation with every answer open', async () => {
        const widget = await mount(MARKUP);
        await widget.until(() => widget.parts('faq-sources').length > 0);
        widget.root.querySelector<HTMLButtonElement>('kap-faq-panel button')?.click();
        await widget.settled();
        await expectAccessible(widget.el);
      });

      it('has no violation with every error shown', async () => {
        const widget = await mount(MARKUP);
        await widget.fillAll({ name: ' ', email: 'x', phone: 'x', message: 'x'.repeat(1200), more: ' ' });
        await widget.send();
        await widget.until(() => widget.parts('error').length >= 9);
        await expectAccessible(widget.el);
      });

      it('has no violation after failing and after sending', async () => {
        const widget = await mount(MARKUP.replace(/"fields"[^]*\]/, '"draft": "memory"'));
        let status = 503;
        widget.el.addEventListener('kap-submit', (event) => {
          event.preventDefault();
          event.detail.respondWith(Promise.resolve(new Response('{"ok":true}', { status })));
        });
        await widget.fillAll(COMPLETE);
        await widget.send();
        await widget.until(() => widget.parts('failed').length === 1);
        await expectAccessible(widget.el);
        status = 201;
        await widget.send();
        await widget.until(() => widget.parts('sent').length === 1);
        await expectAccessible(widget.el);
      });
    });
});
