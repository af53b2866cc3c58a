import { expect, fixture, html as h } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { LitElement, html } from 'lit';
import { emulateMedia, press, setViewport, type } from './support/page.ts';

class SmokeElement extends LitElement {
  static override properties = { count: { type: Number } };
  declare count: number;
  constructor() {
    super();
    this.count = 0;
  }
  override render() {
    return html`<label>Name <input /></label><button @click=${() => this.count++}>Add ${this.count}</button><textarea></textarea><a href="#x">Link</a><details><summary>Q</summary>A</details><select><option>a</option><option>b</option></select>`;
  }
}
customElements.define('smoke-element', SmokeElement);

async function make() {
  const el = await fixture<SmokeElement>(h`<smoke-element></smoke-element>`);
  const root = el.shadowRoot!;
  return { el, input: root.querySelector('input')!, button: root.querySelector('button')!, q: (s: string) => root.querySelector<HTMLElement>(s)! };
}

describe('smoke', () => {
  it('has focus', () => { expect(document.hasFocus()).to.equal(true); });
  it('starts as 800 × 600', () => { expect([innerWidth, innerHeight]).to.deep.equal([800, 600]); });
  it('types', async () => {
    const { input } = await make();
    input.focus();
    await type('Anna ŌÉ שלום 🌿');
    expect(input.value).to.equal('Anna ŌÉ שלום 🌿');
  });
  it('types lines', async () => {
    const { q } = await make();
    q('textarea').focus();
    await type('Aa "x"\n<b>!?');
    await press('Enter');
    await type('Z');
    expect((q('textarea') as HTMLTextAreaElement).value).to.equal('Aa "x"\n<b>!?\nZ');
  });
  it('tabs', async () => {
    const { el, input, button, q } = await make();
    input.focus();
    await press('Tab');
    expect(el.shadowRoot!.activeElement).to.equal(button);
    expect(button.matches(':focus-visible')).to.equal(true);
    await press('Enter');
    await press('Space');
    expect(el.count).to.equal(2);
    await press('Tab');
    await press('Tab');
    expect(el.shadowRoot!.activeElement).to.equal(q('a'));
    await press('Tab');
    expect(el.shadowRoot!.activeElement).to.equal(q('summary'));
    await press('Enter');
    expect((q('details') as HTMLDetailsElement).open).to.equal(true);
    await press('Tab');
    await press('ArrowDown');
    expect((q('select') as HTMLSelectElement).value).to.equal('b');
  });
  it('chords', async () => {
    const { el, input, button } = await make();
    button.focus();
    await press('Shift+Tab');
    expect(el.shadowRoot!.activeElement).to.equal(input);
    input.value = 'abc';
    await press('Control+a');
    await press('Backspace');
    expect(input.value).to.equal('');
  });
  it('mouse', async () => {
    const { el, button } = await make();
    const r = button.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(r.x + 5), Math.round(r.y + 5)] });
    expect(el.count).to.equal(1);
  });
  for (const [width, height] of [[360, 640], [320, 500], [1280, 900]] as const)
    it(`viewport ${width}`, async () => {
      await setViewport({ width, height });
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
    });
  it('media', async function () {
    if (!(await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' }))) this.skip();
    for (const q of ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)'])
      expect(matchMedia(q).matches, q).to.equal(true);
    await emulateMedia({ colorScheme: 'light' });
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });
});
