import { html, nothing, type TemplateResult } from 'lit';
import type { FormWords } from './form-words.ts';

/** Ways to take one's own words elsewhere, where nobody can promise that they have arrived. */
export interface KeepWords {
  /** A `mailto:` URL with the message filled in; undefined without the clinic's address. */
  mailto: string | undefined;
  /** What became of copying the message. */
  copied: string | undefined;
  onCopy: () => void;
}

export const keepWords = (
  { mailto, copied, onCopy }: KeepWords,
  words: FormWords,
  others: unknown = nothing,
): TemplateResult => html`
  <div class="ways">
    ${others}
    <button type="button" class="plain" @click=${onCopy}>${words.text('copyMessage')}</button>
    ${mailto ? html`<a class="plain" href=${mailto}>${words.text('emailInstead')}</a>` : nothing}
  </div>
  <p role="status">${copied}</p>
`;
