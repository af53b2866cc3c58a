/** Runs `action` and returns what was said in `console.warn` meanwhile. */
export const warningsDuring = async (action: () => unknown): Promise<string[]> => {
  const said: string[] = [];
  const original = console.warn;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await action();
  } finally {
    console.warn = original;
  }
  return said;
};
