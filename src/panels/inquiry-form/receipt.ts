import { html, nothing, type TemplateResult } from 'lit';
import type { InquiryState } from '../../inquiry/inquiry.ts';
import type { FormWords } from './form-words.ts';
import { keepWords, type KeepWords } from './keep-words.ts';

type Sent = Extract<InquiryState, { kind: 'sent' }>;

interface ReceiptContext {
  replyTime: string | undefined;
  words: FormWords;
  contact: TemplateResult | typeof nothing;
  keep: KeepWords;
  /** Help in full, if what was written called for it. */
  help: unknown;
  onRestart: () => void;
}

/** A reply is announced only where the message is known to be there. */
const nextStep = (confirmed: boolean, replyTime: string | undefined) => {
  if (!confirmed) return 'sentUnconfirmed';
  return replyTime ? 'sentReply' : 'sentNoReplyTime';
};

/** What a visitor reads after sending: what happened, what comes next, the reference, and where to get help now. */
export const receipt = (
  { id, confirmed }: Sent,
  { replyTime, words, contact, keep, help, onRestart }: ReceiptContext,
): TemplateResult => html`
  <div part="sent">
    <p class="receipt-title" id="kap-receipt" tabindex="-1">
      ${words.text(confirmed ? 'sentTitle' : 'sentUnconfirmedTitle')}
    </p>
    <p>${words.text(nextStep(confirmed, replyTime))}</p>
    <p>${words.text('sentReference')} <span class="reference">${id}</span></p>
    <p part="help-line">${words.rich('sentHelp')}</p>
    ${help} ${confirmed ? nothing : html`${keepWords(keep, words)} ${contact}`}
    <slot name="sent"></slot>
    <button type="button" class="plain" @click=${onRestart}>${words.text('sendAnother')}</button>
  </div>
`;
