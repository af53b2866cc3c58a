import { html, nothing, type TemplateResult } from 'lit';
import type { InquiryState } from '../../inquiry/inquiry.ts';
import type { FormWords } from './form-words.ts';

export interface ProgressContext {
  words: FormWords;
  /** Epoch milliseconds. */
  now: number;
  onStopWaiting: () => void;
  onDontSend: () => void;
}

/** Whole seconds until the next try, 0 while none is waited for. */
export const secondsLeft = (state: InquiryState, now: number): number =>
  state.kind === 'sending' && state.until !== undefined ? Math.max(0, Math.ceil((state.until - now) / 1000)) : 0;

/** What is going on with an inquiry on its way, beside Send. The seconds are shown and not spoken. */
export const progress = (state: InquiryState, context: ProgressContext): TemplateResult => {
  const { words, now, onStopWaiting, onDontSend } = context;
  const seconds = secondsLeft(state, now);
  const status = () => {
    if (state.kind === 'queued') return words.text('queued');
    if (state.kind !== 'sending') return undefined;
    return words.text(seconds > 0 ? 'waiting' : 'sending');
  };
  const text = status();
  return html`
    <div part="status" role="status">${text ? html`<span part="sending">${text}</span>` : nothing}</div>
    ${
      seconds > 0
        ? html`<span role="timer">${words.count('wait', seconds)}</span>
            <button type="button" class="plain" @click=${onStopWaiting}>${words.text('stopWaiting')}</button>`
        : nothing
    }
    ${
      state.kind === 'queued'
        ? html`<button type="button" class="plain" @click=${onDontSend}>${words.text('dontSend')}</button>`
        : nothing
    }
  `;
};
