import { html, type TemplateResult } from 'lit';
import { splitLinks, type TextLink } from '../messages/links.ts';

const SAFE_PROTOCOLS = ['https:', 'http:', 'mailto:', 'tel:', 'sms:'];

const isSafe = (href: string): boolean =>
  href.startsWith('#') ||
  (URL.canParse(href, document.baseURI) && SAFE_PROTOCOLS.includes(new URL(href, document.baseURI).protocol));

/** A link; to another page it opens a new tab, so that what was typed here stays. */
const link = ({ words, href }: TextLink, newTab: string): TemplateResult =>
  /^https?:/.test(href)
    ? html`<a href=${href} target="_blank" rel="noopener noreferrer"
        >${words}<span class="visually-hidden"> ${newTab}</span></a
      >`
    : html`<a href=${href}>${words}</a>`;

/**
 * Text with `[words](address)` links as a template. Anything else stays text; of an unsafe address only the words do.
 * @param newTab what a screen reader says of a link that opens a new tab
 */
export const inline = (text: string, newTab: string): (string | TemplateResult)[] =>
  splitLinks(text).map((part) => {
    if (typeof part === 'string') return part;
    return isSafe(part.href) ? link(part, newTab) : part.words;
  });
