import { EFFECT_IDS, isLocked } from './rules.ts';
import type { Block, FaqId, FaqQuestion, Source, Topic } from './types.ts';

/** An answer that is at hand: text from an owner's data, or the page's own nodes, which are shown as a copy. */
export type OwnAnswer =
  | { kind: 'blocks'; blocks: readonly Block[]; sources?: readonly Source[]; reviewedOn?: string }
  | { kind: 'nodes'; details: HTMLDetailsElement };

/** One question on the page. The default pack's answers are loaded apart, by id. */
export interface FaqEntry {
  id: string;
  topic: Topic;
  question: string;
  answer: { kind: 'pack'; id: FaqId } | OwnAnswer;
  /** The owner's further wordings of the question, by which it is found. */
  askedAs: readonly string[];
  /** What the clinic says of its own, shown below the answer under "At this clinic". */
  atClinic: readonly OwnAnswer[];
}

/** An owner's question, from JSON or from the page. */
export interface OwnEntry {
  id: string;
  question: string;
  topic?: Topic;
  answer: OwnAnswer;
  askedAs?: readonly string[];
}

export interface EntrySources {
  questions: readonly FaqQuestion[];
  own: readonly OwnEntry[];
  /** The clinic's facts by FAQ id. */
  facts: Readonly<Record<string, readonly Block[]>>;
  hide: readonly string[];
}

const isHidden = (id: string, hide: readonly string[]): boolean => {
  const effectShown = EFFECT_IDS.some((effect) => !hide.includes(effect));
  return hide.includes(id) && !(isLocked(id) && effectShown);
};

/**
 * The page's questions in order: the default pack, where an owner's entry of the same id takes its place, then the
 * owner's further ones. A locked entry keeps its sourced words; the owner's stand below them.
 */
export const mergeEntries = ({ questions, own, facts, hide }: EntrySources): FaqEntry[] => {
  const ownById = new Map(own.map((entry) => [entry.id, entry]));
  const packIds = new Set<string>(questions.map(({ id }) => id));
  const entries = questions.map(({ id, topic, question }): FaqEntry => {
    const ours = ownById.get(id);
    const replaces = ours && !isLocked(id);
    const fact = facts[id];
    return {
      id,
      topic: (replaces && ours.topic) || topic,
      question: replaces ? ours.question : question,
      answer: replaces ? ours.answer : { kind: 'pack', id },
      askedAs: ours?.askedAs ?? [],
      atClinic: [
        ...(ours && !replaces ? [ours.answer] : []),
        ...(fact ? [{ kind: 'blocks' as const, blocks: fact }] : []),
      ],
    };
  });
  const further = [...ownById.values()]
    .filter(({ id }) => !packIds.has(id))
    .map(({ topic = 'clinic' as const, askedAs = [], ...entry }): FaqEntry => ({
      ...entry,
      topic,
      askedAs,
      atClinic: [],
    }));
  return [...entries, ...further].filter(({ id }) => !isHidden(id, hide));
};
