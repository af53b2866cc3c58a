import { report } from './config/report.ts';
import type { OwnEntry } from './content/entries.ts';

/** What an owner wrote between the tags. */
export interface Children {
  /** The fallback form's `action`, as written. */
  formAction: string | undefined;
  /** The parsed JSON of the child script; undefined without one. */
  json: unknown;
  entries: readonly OwnEntry[];
  /** Whether something stands in the slot `intro`. */
  hasIntro: boolean;
}

/** Letters and digits of any script, joined by hyphens. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const entryOf = (details: HTMLDetailsElement): OwnEntry | undefined => {
  const question = details.querySelector(':scope > summary')?.textContent.trim().replace(/\s+/g, ' ');
  if (!question) {
    // While the page is still being parsed, the summary may be yet to come.
    if (document.readyState !== 'loading')
      report('A child <details> has no <summary> with a question, so it is not shown as an FAQ entry.');
    return undefined;
  }
  const id = details.dataset['faqId'] ?? (details.id.replace(/^faq-/, '') || slug(question));
  const askedAs = details.dataset['askedAs'];
  return { id, question, answer: { kind: 'nodes', details }, ...(askedAs && { askedAs: [askedAs] }) };
};

const parse = (script: Element): unknown => {
  try {
    return JSON.parse(script.textContent);
  } catch (error) {
    if (document.readyState !== 'loading')
      report(`inline JSON: ${String(error)}. It is ignored. Allowed is one JSON object.`);
    return undefined;
  }
};

/** Reads the host's light DOM. Never throws: what cannot be read is reported and left out. */
export const readChildren = (host: Element): Children => {
  const script = host.querySelector(':scope > script[type="application/json"]');
  return {
    formAction: host.querySelector(':scope > form')?.getAttribute('action') ?? undefined,
    json: script ? parse(script) : undefined,
    entries: [...host.querySelectorAll<HTMLDetailsElement>(':scope > details')].map(entryOf).filter((entry) => !!entry),
    hasIntro: host.querySelector(':scope > [slot="intro"]') !== null,
  };
};
