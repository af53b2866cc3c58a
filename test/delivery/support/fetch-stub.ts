type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

const original = globalThis.fetch;

/** Answers each `fetch` with the next of `answers`, and the last one from then on. Returns what was asked. */
export const stubFetch = (...answers: Answer[]): { url: string; init: RequestInit }[] => {
  const asked: { url: string; init: RequestInit }[] = [];
  globalThis.fetch = (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const answer = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push({ url, init });
    return new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      Promise.resolve()
        .then(() => answer(url, init))
        .then(resolve, reject);
    });
  };
  return asked;
};

export const restoreFetch = (): void => {
  globalThis.fetch = original;
};

/** An answer whose body is given piece by piece, and then ends, stays open, or breaks. */
export const streamed = (
  init: RequestInit,
  pieces: readonly string[],
  end: 'ends' | 'stays open' | 'breaks' = 'ends',
  status = 200,
): Response => {
  const left = [...pieces];
  return new Response(
    new ReadableStream({
      start(controller) {
        init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
      },
      pull(controller) {
        const piece = left.shift();
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
        else if (end === 'ends') controller.close();
        else if (end === 'breaks') controller.error(new TypeError('network error'));
        else return new Promise(() => undefined);
        return undefined;
      },
    }),
    { status },
  );
};

/** Sets what the browser says of its connection, until `restoreConnection`. */
export const setOnline = (online: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: online });
};

export const restoreConnection = (): void => {
  Reflect.deleteProperty(navigator, 'onLine');
};
