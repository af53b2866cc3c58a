import { html, type TemplateResult } from 'lit';
import { plainText } from '../../messages/links.ts';
import { controlId } from './controls.ts';

/** One problem, with the field that it leads to. */
export interface SummaryItem {
  name: string;
  /** May hold links, `[words](address)`; they are left out here. */
  words: string;
}

/** Shown above the form after a sending that was held back; takes the focus, and each item leads to its field. */
export const errorSummary = (title: string, items: readonly SummaryItem[]): TemplateResult => {
  const onClick = (event: Event): void => {
    const link = event.currentTarget as HTMLAnchorElement;
    const root = link.getRootNode() as ShadowRoot;
    // A fragment does not reach into a shadow root, and would change the page's address.
    event.preventDefault();
    // The ring shows where one has landed, after a tap as well.
    root.querySelector<HTMLElement>(link.hash)?.focus({ focusVisible: true });
  };
  return html`<div part="error-summary" role="group" aria-labelledby="kap-problems" tabindex="-1">
    <p class="failed-title" id="kap-problems">${title}</p>
    <ul>
      ${items.map(({ name, words }) => html`<li><a href="#${controlId(name)}" @click=${onClick}>${plainText(words)}</a></li>`)}
    </ul>
  </div>`;
};
