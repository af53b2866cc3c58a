import type { Draft } from './draft.ts';
import type { Inquiry, InquiryState } from './inquiry.ts';
import type { Payload } from './payload.ts';

/** The same content keeps its payload, and so its id, over every attempt. */
export interface LastAttempt {
  content: string;
  payload: Payload;
  /** It may have arrived. */
  isInDoubt: boolean;
}

/**
 * What an element keeps of its inquiry. It outlives the form panel, so that nothing is lost when an owner's script
 * takes the panel away and puts it back.
 */
export interface InquiryMemory {
  /** Where events come from. */
  readonly host: HTMLElement;
  /** Told of each change of state, whether or not a form is there to show it. */
  readonly onState: (state: InquiryState) => void;
  draft: Draft;
  last?: LastAttempt | undefined;
  /** Made by the first form panel, whose code is loaded later than the element. */
  inquiry?: Inquiry;
}
