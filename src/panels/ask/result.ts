import { html, type TemplateResult } from 'lit';
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
}

const marked = (segments: readonly Segment[]): (string | TemplateResult)[] =>
  segments.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : text));

/**
 * The question is a disclosure of its answer; the line below says why it was found, until the answer is open.
 * @param version changes where the answers do
 */
export const resultItem = (
  { id, marks, excerpt, answer }: Result,
  version: unknown,
  onToggle: (event: Event) => void,
): TemplateResult =>
  html`<li part="result" data-faq-id=${id}>
    <details @toggle=${onToggle}>
      <summary>${marked(marks)}</summary>
      <div part="faq-answer">${guard([id, version], answer)}</div>
    </details>
    <p class="excerpt">${marked(excerpt)}</p>
  </li>`;
