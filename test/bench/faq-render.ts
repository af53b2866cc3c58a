import { onBenchPage } from './support/bench-page.ts';
import { median } from './support/statistics.ts';

const ROUNDS = 60;
const WARM_UP = 10;
const BUDGET = 1.5;

/** Times, in milliseconds, from the creation of an element until its FAQ is laid out. Runs in the page. */
const measure = async (rounds: number): Promise<{ widget: number[]; handWritten: number[] }> => {
  const isRendered = (el: Element) => el.shadowRoot?.querySelectorAll('details').length === 30;

  const time = async (tag: string): Promise<[number, HTMLElement]> => {
    const start = performance.now();
    const el = document.createElement(tag);
    el.setAttribute('sections', 'faq');
    document.body.append(el);
    while (!isRendered(el)) await Promise.resolve();
    document.body.getBoundingClientRect();
    return [performance.now() - start, el];
  };

  const [, first] = await time('kap-inquiry');
  const root = first.shadowRoot!;
  const html = root.innerHTML.replace(/<!--[^]*?-->/g, '').replace(/kap-faq-panel/g, 'div');
  const sheets = root.adoptedStyleSheets;
  first.remove();
  customElements.define(
    'hand-written',
    class extends HTMLElement {
      connectedCallback(): void {
        const shadow = this.attachShadow({ mode: 'open' });
        shadow.adoptedStyleSheets = sheets;
        shadow.innerHTML = html;
      }
    },
  );

  const times = { widget: [] as number[], handWritten: [] as number[] };
  for (let round = 0; round < rounds; round++)
    for (const [kind, tag] of [
      ['widget', 'kap-inquiry'],
      ['handWritten', 'hand-written'],
    ] as const) {
      const [duration, el] = await time(tag);
      times[kind].push(duration);
      el.remove();
    }
  return times;
};

const { widget, handWritten } = await onBenchPage((page) => page.evaluate(measure, ROUNDS + WARM_UP));
const [ours, theirs] = [median(widget.slice(WARM_UP)), median(handWritten.slice(WARM_UP))];
console.log(`FAQ of 30 questions on the page, median of ${ROUNDS}:`);
console.log(`  kap-inquiry   ${ours.toFixed(2)} ms`);
console.log(`  hand-written  ${theirs.toFixed(2)} ms`);
console.log(`  ratio         ${(ours / theirs).toFixed(2)}, budget ${BUDGET}`);
