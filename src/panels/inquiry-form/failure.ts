import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../inquiry/inquiry-controller.ts';
import type { FormWords } from './form-words.ts';

/** What went wrong and what can be done. Nothing that was typed is touched. */
export const failure = (
  { kind }: Failure,
  { words, contact }: { words: FormWords; contact: TemplateResult | typeof nothing },
): TemplateResult => html`
  <div part="failed" role="group" aria-labelledby="kap-failed-title" tabindex="-1">
    <p class="failed-title" id="kap-failed-title">
      ${words.text(kind === 'unknown' ? 'failedUnknownTitle' : 'failedTitle')}
    </p>
    <p>${words.text(`failed_${kind}`)}</p>
    ${kind === 'refused' ? nothing : html`<button type="submit">${words.text('tryAgain')}</button>`} ${contact}
  </div>
`;
