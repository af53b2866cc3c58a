import { report } from '../config/report.ts';
import { judge, readText, type Outcome } from '../delivery/index.ts';

/** A page's own sending: what it was handed, and what it answers in its own time. */
export interface PageTransport {
  respondWith: (answer: Response | Promise<Response>) => void;
  /** Never rejects. @param timeout milliseconds until the outcome is `unknown` */
  outcome: (sentId: string, timeout: number) => Promise<Outcome>;
}

const read = async (answer: Response | Promise<Response>, sentId: string): Promise<Outcome> => {
  try {
    const response = await answer;
    const { status, headers, redirected } = response;
    return judge(status, (await readText(response)).text, sentId, { headers, redirected });
  } catch (error) {
    return { kind: 'unknown', reason: `the page’s own sending failed: ${String(error)}` };
  }
};

/** For a page that calls `preventDefault()` on `kap-submit` and sends the inquiry by itself. */
export const pageTransport = (): PageTransport => {
  let isAnswered = false;
  let resolve: (answer: Response | Promise<Response>) => void = () => undefined;
  const promise = new Promise<Response>((done) => {
    resolve = done;
  });
  return {
    respondWith: (answer) => {
      isAnswered = true;
      resolve(answer);
    },
    outcome: async (sentId, timeout) => {
      const late = new Promise<Outcome>((done) => {
        setTimeout(done, timeout, { kind: 'unknown', reason: 'the page did not answer in time' });
      });
      const outcome = await Promise.race([read(promise, sentId), late]);
      if (!isAnswered)
        report(
          'A listener called preventDefault() on kap-submit and not detail.respondWith(promise), so visitors read that ' +
            'nobody knows whether their message arrived.',
        );
      return outcome;
    },
  };
};
