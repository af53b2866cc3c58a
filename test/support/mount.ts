import { fixture, oneEvent } from '@open-wc/testing';
import '../../src/define.ts';
import type { KapInquiry } from '../../src/kap-inquiry.ts';
import { textContent } from './text-content.ts';

/** The widget as a test touches it: by what a visitor finds, never by how it is built. */
export class Widget {
  readonly el: KapInquiry;

  constructor(el: KapInquiry) {
    this.el = el;
  }

  get root(): ShadowRoot {
    if (!this.el.shadowRoot) throw new Error('The widget has no shadow root.');
    return this.el.shadowRoot;
  }

  parts(name: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  part(name: string): HTMLElement {
    const [first] = this.parts(name);
    if (!first) throw new Error(`There is no part "${name}".`);
    return first;
  }

  /** The words of a part, as they are read: white space folded. */
  words(part: string): string {
    return textContent(this.part(part));
  }

  entry(id: string): HTMLDetailsElement {
    const entry = this.root.querySelector<HTMLDetailsElement>(`details[data-faq-id="${id}"]`);
    if (!entry) throw new Error(`There is no FAQ entry "${id}".`);
    return entry;
  }

  get entryIds(): (string | undefined)[] {
    return this.parts('faq-item').map(({ dataset }) => dataset['faqId']);
  }

  field<T extends HTMLElement = HTMLInputElement>(name: string): T {
    const field = this.root.querySelector<T>(`form [name="${name}"]`);
    if (!field) throw new Error(`There is no field "${name}".`);
    return field;
  }

  /** The words of a field's error, or undefined. */
  errorOf(name: string): string | undefined {
    const error = this.root.querySelector(`[data-field="${name}"] [part="error"]`);
    return error ? textContent(error) : undefined;
  }

  /** Types into a field and leaves it, as events tell it. */
  async fill(name: string, value: string | boolean): Promise<void> {
    const field = this.field(name);
    field.focus();
    if (typeof value === 'boolean') field.checked = value;
    else field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.blur();
    await this.settled();
  }

  async fillAll(values: Readonly<Record<string, string | boolean>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await this.fill(name, value);
  }

  async send(): Promise<void> {
    this.part('submit').click();
    await this.settled();
  }

  /** Until element and panels have rendered what is pending. */
  async settled(): Promise<void> {
    await this.el.updateComplete;
    const panels = this.root.querySelectorAll<KapInquiry>(
      'kap-ask-panel, kap-faq-panel, kap-self-check-panel, kap-form-panel',
    );
    await Promise.all([...panels].map((panel) => panel.updateComplete));
  }

  /** Until `condition` holds after some rendering; fails by the runner's timeout. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise(requestAnimationFrame);
  }
}

/** A filled-in form that needs nothing more. */
export const COMPLETE = {
  name: 'Ana',
  email: 'ana@example.com',
  message: 'Do you have time in May?',
  adult: true,
  consent: true,
};

/** Puts markup with one `<kap-inquiry>` on the page and waits until all its panels can be used. */
export const mount = async (markup: string): Promise<Widget> => {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const el = holder.querySelector('kap-inquiry');
  if (!el) throw new Error('The markup has no <kap-inquiry>.');
  const ready = oneEvent(el, 'kap-ready');
  await fixture(holder);
  await ready;
  return new Widget(el);
};
