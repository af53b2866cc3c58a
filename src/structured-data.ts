import type { FaqEntry, OwnAnswer } from './content/entries.ts';
import type { Block } from './content/types.ts';
import { answers } from './content/en/answers.ts';
import { hostMessages } from './messages/en/host.ts';
import { plainText } from './messages/links.ts';
import { fill } from './messages/messages.ts';
import { crisisWords } from './safety/crisis-words.ts';

export interface StructuredDataContext {
  clinic: string | undefined;
  /** ISO 3166-1 alpha-2. */
  region: string | undefined;
}

const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block) => (typeof block === 'string' ? block : block.join('; '))).join('\n');

const textOfOwn = (answer: OwnAnswer): string =>
  answer.kind === 'blocks'
    ? textOfBlocks(answer.blocks)
    : [...answer.details.children]
        .filter((child) => child.nodeName !== 'SUMMARY')
        .map((child) => child.textContent.trim())
        .join('\n');

const answerText = ({ answer, atClinic }: FaqEntry): string =>
  [
    answer.kind === 'pack' ? textOfBlocks(answers[answer.id].blocks) : textOfOwn(answer),
    ...atClinic.map(textOfOwn),
  ].join('\n');

/** The page's questions as schema.org FAQPage (https://schema.org/FAQPage). */
const faqPage = (entries: readonly FaqEntry[], { clinic, region }: StructuredDataContext): object => {
  const tokens = { clinic: clinic ?? hostMessages.thisClinic, ...crisisWords(region, {}) };
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: entries.map((entry) => ({
      '@type': 'Question',
      name: entry.question,
      acceptedAnswer: { '@type': 'Answer', text: plainText(fill(answerText(entry), tokens)) },
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
export const writeStructuredData = (
  host: Element,
  entries: readonly FaqEntry[],
  context: StructuredDataContext,
): void => {
  const json = JSON.stringify(faqPage(entries, context));
  const existing = host.querySelector(SELECTOR);
  if (existing?.textContent === json) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // `text` takes a TrustedScript as well; its type does not say so yet.
  script.text = (policy?.createScript(json) ?? json) as string;
  if (existing) existing.replaceWith(script);
  else host.append(script);
};
