import type { FaqEntry } from './content/entries.ts';
import type { Pack } from './languages.ts';
import { hostMessages } from './messages/en/host.ts';
import { wordsOf, type MessageOverrides } from './messages/messages.ts';
import { loadAnswers } from './panels/faq/load-answers.ts';
import { plainAnswer } from './content/plain-answer.ts';
import { crisisWords } from './safety/crisis-words.ts';

export interface StructuredDataContext {
  clinic: string | undefined;
  /** ISO 3166-1 alpha-2. */
  region: string | undefined;
  /** BCP 47. */
  locale: string;
  /** The words of the language and of the owner. */
  messages: MessageOverrides;
}

/** The page's questions as schema.org FAQPage (https://schema.org/FAQPage). */
const faqPage = (
  entries: readonly FaqEntry[],
  { answers }: Pack,
  { clinic, region, messages }: StructuredDataContext,
): object => {
  const thisClinic = wordsOf(hostMessages, messages).thisClinic;
  const tokens = { clinic: clinic ?? thisClinic, ...crisisWords(region, messages) };
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: entries.map((entry) => ({
      '@type': 'Question',
      name: entry.question,
      acceptedAnswer: { '@type': 'Answer', text: plainAnswer(entry, answers, tokens) },
    })),
  };
};

/** The part of the Trusted Types API that is used here; TypeScript's DOM has none. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScript: (text: string) => string },
  ) => { createScript: (text: string) => unknown };
}

/** A page that requires Trusted Types takes no plain text for a script, not even for one that is data. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('kap-inquiry', { createScript: (json) => json });

const SELECTOR = ':scope > script[type="application/ld+json"]';

/** Writes the data as JSON-LD into the element's light DOM, where crawlers look, in place of an earlier one. */
export const writeStructuredData = async (
  host: Element,
  entries: readonly FaqEntry[],
  context: StructuredDataContext,
): Promise<void> => {
  const { pack } = await loadAnswers(context.locale);
  const json = JSON.stringify(faqPage(entries, pack, context));
  const existing = host.querySelector(SELECTOR);
  if (existing?.textContent === json) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // `text` takes a TrustedScript as well; its type does not say so yet.
  script.text = (policy?.createScript(json) ?? json) as string;
  if (existing) existing.replaceWith(script);
  else host.append(script);
};
