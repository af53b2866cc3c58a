import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../inquiry/inquiry.ts';
import type { FormWords } from './form-words.ts';
import { keepWords, type KeepWords } from './keep-words.ts';

export interface FailureContext {
  words: FormWords;
  contact: TemplateResult | typeof nothing;
  keep: KeepWords;
  onSendWhenOnline: () => void;
}

/** Milliseconds: longer than the widget waits by itself. */
const LONG = 60_000;

const busyWords = ({ retryAfter = 0 }: Extract<Failure, { kind: 'busy' }>, words: FormWords): string =>
  retryAfter > LONG
    ? words.text('failed_busyUntil', { time: words.time(new Date(Date.now() + retryAfter)) })
    : words.text('failed_busy');

/** What went wrong and what can be done. Nothing that was typed is touched. */
export const failure = (failed: Failure, { words, contact, keep, onSendWhenOnline }: FailureContext) => {
  const { kind } = failed;
  const said = failed.kind === 'rejected' ? failed.message : undefined;
  return html`
    <div part="failed" role="group" aria-labelledby="kap-failed-title" tabindex="-1">
      <p class="failed-title" id="kap-failed-title">
        ${words.text(kind === 'unknown' ? 'failedUnknownTitle' : 'failedTitle')}
      </p>
      <p>${failed.kind === 'busy' ? busyWords(failed, words) : words.text(`failed_${kind}`)}</p>
      ${said ? html`<p>${words.text('serviceSays')} <q>${said}</q></p>` : nothing}
      ${keepWords(
        keep,
        words,
        html`${kind === 'refused' ? nothing : html`<button type="submit">${words.text('tryAgain')}</button>`}
        ${
          kind === 'offline'
            ? html`<button type="button" @click=${onSendWhenOnline}>${words.text('sendWhenOnline')}</button>`
            : nothing
        }`,
      )}
      ${contact}
    </div>
  `;
};
