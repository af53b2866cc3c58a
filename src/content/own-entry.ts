import type { OwnerBlocks, OwnerFaqEntry } from '../config/schema.ts';
import type { OwnEntry } from './entries.ts';
import type { Block } from './types.ts';

export const toBlocks = (text: OwnerBlocks): readonly Block[] => (typeof text === 'string' ? [text] : text);

/** An entry from an owner's JSON. */
export const toOwnEntry = ({
  id,
  question,
  topic,
  answer,
  askedAs,
  sources = [],
  reviewedOn,
}: OwnerFaqEntry): OwnEntry => ({
  id,
  question,
  ...(topic && { topic }),
  ...(askedAs && { askedAs }),
  answer: { kind: 'blocks', blocks: toBlocks(answer), sources, ...(reviewedOn && { reviewedOn }) },
});
