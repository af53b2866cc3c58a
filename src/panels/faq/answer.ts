import { html, nothing, type TemplateResult } from 'lit';
import type { OwnAnswer } from '../../content/entries.ts';
import type { Block, Source } from '../../content/types.ts';
import { wordsLocale } from '../../languages.ts';
import { fill } from '../../messages/messages.ts';
import type { FaqMessages } from '../../messages/en/faq.ts';
import { inline } from '../inline.ts';

/** What the templates of answers need besides the answer. */
export interface AnswerContext {
  words: FaqMessages;
  /** BCP 47, for the date of the last review. */
  locale: string;
  /** Values of the tokens in texts: `{clinic}`, `{crisisLine}`, `{emergencyNumber}`. */
  tokens: Readonly<Record<string, string>>;
}

export const blocks = (list: readonly Block[], { words, tokens }: AnswerContext): TemplateResult[] => {
  const line = (text: string) => inline(fill(text, tokens), words.newTab);
  return list.map((block) =>
    typeof block === 'string'
      ? html`<p>${line(block)}</p>`
      : html`<ul>
          ${block.map((item) => html`<li>${line(item)}</li>`)}
        </ul>`,
  );
};

/** Dates without a time are read as UTC; shown in UTC they stay the day that was written. */
const day = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(wordsLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** The references under an answer and the date of its last review. */
export const sourceList = (
  sources: readonly Source[],
  reviewedOn: string | undefined,
  { words, locale }: AnswerContext,
): TemplateResult | typeof nothing => {
  if (sources.length === 0 && !reviewedOn) return nothing;
  const [before, after] = words.reviewed.split('{date}');
  return html`<div part="faq-sources">
    ${
      sources.length > 0
        ? html`<p>${words.sources}</p>
            <ul>
              ${sources.map(
                ({ title, url }) => html`<li>${url ? inline(`[${title}](${url})`, words.newTab) : title}</li>`,
              )}
            </ul>`
        : nothing
    }
    ${reviewedOn ? html`<p>${before}<time datetime=${reviewedOn}>${day(reviewedOn, locale)}</time>${after}</p>` : nothing}
  </div>`;
};

/** A copy of the page's own nodes: they stay in the page, for search engines and for a page without scripts. */
const copyOf = (details: HTMLDetailsElement): Node[] =>
  [...details.childNodes].filter((node) => node.nodeName !== 'SUMMARY').map((node) => node.cloneNode(true));

/** An owner's answer, from data or from the page. */
export const ownAnswer = (answer: OwnAnswer, context: AnswerContext): unknown =>
  answer.kind === 'nodes'
    ? copyOf(answer.details)
    : [blocks(answer.blocks, context), sourceList(answer.sources ?? [], answer.reviewedOn, context)];
