/** Bytes. No answer that proves anything is longer, and a page can be. */
const LIMIT = 64 * 1024;

/**
 * Reads the first 64 KiB of an answer and leaves the rest.
 * @returns the text, and why it was cut short of that if it was; never rejects
 */
export const readText = async ({ body, bodyUsed }: Response): Promise<{ text: string; cut?: string }> => {
  // Somebody has read it already: it proves nothing here.
  const reader = bodyUsed || body?.locked ? undefined : body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let left = LIMIT;
  try {
    while (reader && left > 0) {
      const { done, value } = await reader.read();
      if (done) return { text };
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.byteLength;
    }
  } catch (error) {
    return { text, cut: String(error) };
  }
  // Nobody waits for the end of what is not read.
  reader?.cancel().catch(() => undefined);
  return { text };
};
