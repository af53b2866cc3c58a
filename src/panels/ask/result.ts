import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Segment } from '../../answers/index.ts';

/** What is shown of an entry that was found. */
export interface Result {
  id: string;
  question: string;
  /** The question, and a sentence of the answer, with what was asked for marked. */
  marks: readonly Segment[];
  excerpt: readonly Segment[];
  answer: () => unknown;
  /** Changes where the answer does. */
  version: unknown;
}

const marked = (segments: readonly Segment[]): (string | TemplateResult)[] =>
  segments.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : text));

/**
 * The question is a disclosure of its answer; the line below says why it was found, until the answer is open.
 * @param isOpened whether somebody has opened it
 */
export const resultItem = (
  { id, marks, excerpt, answer, version }: Result,
  isOpened: boolean,
  onToggle: (event: Event) => void,
): TemplateResult =>
  html`<li part="result" data-faq-id=${id}>
    <details ?open=${isOpened} @toggle=${onToggle}>
      <summary>${marked(marks)}</summary>
      <div part="faq-answer">${isOpened ? guard([id, version], answer) : nothing}</div>
    </details>
    <p class="excerpt">${marked(excerpt)}</p>
  </li>`;
