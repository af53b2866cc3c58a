import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, press, setViewport, type } from './page.ts';

/** All keyboard tests stand on these helpers, so they are tried in every engine first. */

const DETAILS = html`
  <div>
    <input aria-label="Name" />
    <button>Send</button>
    <a href="#x">Link</a>
    <details>
      <summary>Question</summary>
      Answer
    </details>
    <textarea aria-label="Message"></textarea>
  </div>
`;

describe('the page helpers', () => {
  let page: HTMLElement;
  const get = <T extends HTMLElement>(selector: string): T => page.querySelector<T>(selector)!;

  beforeEach(async () => {
    page = await fixture(DETAILS);
  });

  it('find a page that has the focus, 800 × 600', () => {
    expect(document.hasFocus()).to.equal(true);
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('type any letter, and lines', async () => {
    get('textarea').focus();
    await type('Anna "É" שלום 🌿\n<b>&');
    await press('Enter');
    await type('Z');
    expect(get<HTMLTextAreaElement>('textarea').value).to.equal('Anna "É" שלום 🌿\n<b>&\nZ');
  });

  it('move by Tab and Shift+Tab, visibly', async () => {
    get('input').focus();
    for (const selector of ['button', 'a', 'summary', 'textarea']) {
      await press('Tab');
      expect(document.activeElement).to.equal(get(selector));
      expect(get(selector).matches(':focus-visible')).to.equal(true);
    }
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(get('summary'));
  });

  it('press buttons and open details by Enter and Space', async () => {
    let presses = 0;
    get('button').addEventListener('click', () => presses++);
    get('button').focus();
    await press('Enter');
    await press('Space');
    expect(presses).to.equal(2);
    get('summary').focus();
    await press('Enter');
    expect(get<HTMLDetailsElement>('details').open).to.equal(true);
  });

  for (const [width, height] of [
    [360, 640],
    [1280, 900],
  ] as const)
    it(`make the page ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
    });

  it('change what media queries see, where the engine can', async function () {
    if (!(await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' }))) this.skip();
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)'])
      expect(matchMedia(query).matches, query).to.equal(true);
    await emulateMedia({});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });
});

describe('a failed comparison of elements', () => {
  it('says both as words, which the report can carry', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <p>a</p>
        <b>c</b>
      </div>`,
    );
    let thrown: unknown;
    try {
      expect(holder.firstElementChild).to.equal(holder.lastElementChild);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).to.include({ actual: '<p>a</p>', expected: '<b>c</b>' });
  });
});
