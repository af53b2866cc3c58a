/** Milliseconds of work before the page gets its turn. */
const SLICE = 8;

/** To be awaited between the steps of long work: lets the page go on once a slice of time is used up. */
export const slices = (): (() => Promise<void>) => {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  };
};
