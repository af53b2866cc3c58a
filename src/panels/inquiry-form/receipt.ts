import { html, type TemplateResult } from 'lit';
import type { InquiryState } from '../../inquiry/inquiry-controller.ts';
import type { FormWords } from './form-words.ts';

type Sent = Extract<InquiryState, { kind: 'sent' }>;

/** What a visitor reads after sending: what happened, what comes next, the reference, and where to get help now. */
export const receipt = (
  { id, confirmed }: Sent,
  { replyTime, words, onRestart }: { replyTime: string | undefined; words: FormWords; onRestart: () => void },
): TemplateResult => html`
  <div part="sent">
    <p class="receipt-title" id="kap-receipt" tabindex="-1">
      ${words.text(confirmed ? 'sentTitle' : 'sentUnconfirmedTitle')}
    </p>
    ${confirmed ? '' : html`<p>${words.text('sentUnconfirmed')}</p>`}
    <p>${words.text(replyTime ? 'sentReply' : 'sentNoReplyTime')}</p>
    <p>${words.text('sentReference')} <span class="reference">${id}</span></p>
    <p part="help-line">${words.rich('sentHelp')}</p>
    <slot name="sent"></slot>
    <button type="button" class="plain" @click=${onRestart}>${words.text('sendAnother')}</button>
  </div>
`;
