import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../../config/config.ts';
import type { FormWords } from './form-words.ts';

/** The number alone: an extension is dialled by hand, and a trunk zero in brackets not at all after a country code. */
const dialled = (phone: string): string =>
  phone
    .replace(/(?:ext|x|#).*$/i, '')
    .replace('(0)', '')
    .replace(/[^\d+]/g, '');

/** The clinic's phone and email, where the owner gave them. */
export const contact = ({ phone, email }: Config, words: FormWords): TemplateResult | typeof nothing => {
  if (!phone && !email) return nothing;
  return html`<div part="contact">
    <p class="contact-title">${words.text('contactTitle')}</p>
    ${phone ? html`<p>${words.rich('contactPhone', { phone, href: dialled(phone) })}</p>` : nothing}
    ${email ? html`<p>${words.rich('contactEmail', { email })}</p>` : nothing}
  </div>`;
};
