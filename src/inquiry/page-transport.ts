import { report } from '../config/report.ts';
import { outcomeOf, type Outcome, type Recipient, type Sendable } from '../delivery/index.ts';

/** A page's own sending: what it was handed, and what it answers in its own time. */
export interface PageTransport {
  respondWith: (answer: Response | Promise<Response>) => void;
  /** Whether the page has answered, or promised to. */
  readonly isTaken: boolean;
  /** Never rejects. @param timeout milliseconds until the outcome is `unknown` */
  outcome: (payload: Sendable, recipient: Recipient, timeout: number) => Promise<Outcome>;
}

const isResponse = (value: unknown): value is Response =>
  typeof value === 'object' && value !== null && 'status' in value && 'headers' in value;

const read = async (answer: Promise<Response>, payload: Sendable, recipient: Recipient): Promise<Outcome> => {
  try {
    const response: unknown = await answer;
    if (!isResponse(response)) return { kind: 'unknown', reason: 'the page did not answer with a Response' };
    return await outcomeOf(response, payload, recipient);
  } catch {
    // Not what it threw: that can hold what the visitor wrote.
    return { kind: 'unknown', reason: 'the page’s own sending failed' };
  }
};

/** For a page that takes an inquiry from `kap-submit` and sends it by itself. */
export const pageTransport = (): PageTransport => {
  let isTaken = false;
  let resolve: (answer: Response | Promise<Response>) => void = () => undefined;
  const answer = new Promise<Response>((done) => {
    resolve = done;
  });
  // What nobody waits for must not become an unhandled rejection of the page.
  answer.catch(() => undefined);
  return {
    respondWith: (response) => {
      isTaken = true;
      resolve(response);
    },
    get isTaken() {
      return isTaken;
    },
    outcome: async (payload, recipient, timeout) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<Outcome>((done) => {
        timer = setTimeout(done, timeout, { kind: 'unknown', reason: 'the page did not answer in time' });
      });
      const outcome = await Promise.race([read(answer, payload, recipient), late]);
      clearTimeout(timer);
      if (!isTaken)
        report(
          'A listener called preventDefault() on kap-submit and not detail.respondWith(promise), so visitors read that ' +
            'nobody knows whether their message arrived.',
        );
      return outcome;
    },
  };
};
