import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../../config/config.ts';
import { dialled } from '../../messages/dialled.ts';
import type { FormWords } from './form-words.ts';

/** The clinic's phone and email, where the owner gave them. */
export const contact = ({ phone, email }: Config, words: FormWords): TemplateResult | typeof nothing => {
  if (!phone && !email) return nothing;
  return html`<div part="contact">
    <p class="contact-title">${words.text('contactTitle')}</p>
    ${phone ? html`<p>${words.rich('contactPhone', { phone, href: dialled(phone) })}</p>` : nothing}
    ${email ? html`<p>${words.rich('contactEmail', { email })}</p>` : nothing}
  </div>`;
};
