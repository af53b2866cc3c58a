import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../inquiry/inquiry.ts';
import type { FormWords } from './form-words.ts';

export interface FailureContext {
  words: FormWords;
  contact: TemplateResult | typeof nothing;
  /** A `mailto:` URL with the message filled in; undefined without the clinic's address. */
  mailto: string | undefined;
  /** What became of copying the message. */
  copied: string | undefined;
  onCopy: () => void;
  onSendWhenOnline: () => void;
}

/** What went wrong and what can be done. Nothing that was typed is touched. */
export const failure = (failed: Failure, context: FailureContext): TemplateResult => {
  const { kind } = failed;
  const { words, contact, mailto, copied, onCopy, onSendWhenOnline } = context;
  const said = failed.kind === 'rejected' ? failed.message : undefined;
  return html`
    <div part="failed" role="group" aria-labelledby="kap-failed-title" tabindex="-1">
      <p class="failed-title" id="kap-failed-title">
        ${words.text(kind === 'unknown' ? 'failedUnknownTitle' : 'failedTitle')}
      </p>
      <p>${words.text(`failed_${kind}`)}</p>
      ${said ? html`<p>${words.text('serviceSays')} <q>${said}</q></p>` : nothing}
      <div class="ways">
        ${kind === 'refused' ? nothing : html`<button type="submit">${words.text('tryAgain')}</button>`}
        ${
          kind === 'offline'
            ? html`<button type="button" @click=${onSendWhenOnline}>${words.text('sendWhenOnline')}</button>`
            : nothing
        }
        <button type="button" class="plain" @click=${onCopy}>${words.text('copyMessage')}</button>
        ${mailto ? html`<a class="plain" href=${mailto}>${words.text('emailInstead')}</a>` : nothing}
      </div>
      <p role="status">${copied}</p>
      ${contact}
    </div>
  `;
};
