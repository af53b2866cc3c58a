import { expect } from '@open-wc/testing';
import { expectAccessible } from './support/axe.ts';
import { mount } from './support/mount.ts';
import { textContent } from './support/text-content.ts';

const SPANISH =
  '<kap-inquiry locale="es-US" region="US" endpoint="/x" clinic="Clínica Aliso" privacy-url="/p"></kap-inquiry>';

describe('languages', () => {
  it('speak Spanish throughout: title, questions, answers with their dates, form, and help', async () => {
    const widget = await mount(SPANISH);
    await widget.until(() => widget.parts('faq-sources').length > 0);
    expect(widget.part('base').lang).to.equal('es-US');
    expect(textContent(widget.entry('cost').querySelector('summary')!)).to.equal('¿Cuánto cuesta?');
    expect(textContent(widget.entry('side-effects'))).to.contain('24 de noviembre de 2026');
    expect(widget.words('submit')).to.equal('Enviar');
    expect(widget.words('help-line')).to.contain('Llame al 988');
    const words = textContent(widget.part('base'));
    for (const english of ['Common questions', 'Send', 'Ask a question', 'Sources', 'optional'])
      expect(words).not.to.contain(english);
    await expectAccessible(widget.el);
  });

  it('switch while something is written, and lose nothing', async () => {
    const widget = await mount('<kap-inquiry endpoint="/x"></kap-inquiry>');
    await widget.fill('message', 'Still here');
    widget.el.locale = 'es';
    await widget.until(() => widget.words('submit') === 'Enviar' && /Preguntas/.test(widget.words('faq-title')));
    expect(widget.field('message').value).to.equal('Still here');
    widget.el.locale = 'en';
    await widget.until(() => widget.words('submit') === 'Send');
    expect(widget.field('message').value).to.equal('Still here');
  });

  it('let the owner’s own words stand before the language’s', async () => {
    const widget = await mount(
      '<kap-inquiry locale="es" endpoint="/x"><script type="application/json">{ "messages": { "submit": "Mandar" } }</script></kap-inquiry>',
    );
    expect(widget.words('submit')).to.equal('Mandar');
  });
});
