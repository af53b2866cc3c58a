import { html, nothing, type TemplateResult } from 'lit';
import type { FormWords } from './form-words.ts';

/** Ways to take one's own words elsewhere, where nobody can promise that they have arrived. */
export interface KeepWords {
  /** The clinic's address, if it has one. */
  email: string | undefined;
  /** What became of copying the message. */
  copied: string | undefined;
  onCopy: () => void;
  /** Opens the visitor's mail program with the message filled in; the link itself has only the address. */
  onMail: (event: Event) => void;
}

export const keepWords = (
  { email, copied, onCopy, onMail }: KeepWords,
  words: FormWords,
  others: unknown = nothing,
): TemplateResult => html`
  <div class="ways">
    ${others}
    <button type="button" class="plain" @click=${onCopy}>${words.text('copyMessage')}</button>
    ${
      email ? html`<a class="plain" href="mailto:${email}" @click=${onMail}>${words.text('emailInstead')}</a>` : nothing
    }
  </div>
  <p role="status">${copied}</p>
`;
