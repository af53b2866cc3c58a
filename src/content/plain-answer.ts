import { plainText } from '../messages/links.ts';
import { fill } from '../messages/messages.ts';
import type { FaqEntry, OwnAnswer } from './entries.ts';
import type { Block, FaqAnswer, FaqId } from './types.ts';

const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block) => (typeof block === 'string' ? block : block.join('\n'))).join('\n');

const textOfOwn = (answer: OwnAnswer): string =>
  answer.kind === 'blocks'
    ? textOfBlocks(answer.blocks)
    : [...answer.details.childNodes]
        .filter(({ nodeName }) => nodeName !== 'SUMMARY')
        .map(({ textContent }) => textContent?.trim())
        .filter(Boolean)
        .join('\n');

/**
 * What an entry answers, with the clinic's own words, as text without links: a line for each paragraph and list item.
 * @param tokens values for `{clinic}` and its like
 */
export const plainAnswer = (
  { answer, atClinic }: FaqEntry,
  answers: Readonly<Record<FaqId, FaqAnswer>>,
  tokens: Readonly<Record<string, string>>,
): string => {
  const own = answer.kind === 'pack' ? textOfBlocks(answers[answer.id].blocks) : textOfOwn(answer);
  return plainText(fill([own, ...atClinic.map(textOfOwn)].join('\n'), tokens));
};
