import { parseLeniently } from '../config/lenient.ts';
import { report } from '../config/report.ts';
import { faqEntrySchema, type OwnerFaqEntry } from '../config/schema.ts';
import { z } from '../config/zod.ts';

/** An owner's content pack. */
export const packSchema = z.strictObject(
  { faq: z.exactOptional(z.array(faqEntrySchema, 'a list of FAQ entries')) },
  'an object',
);

/** Milliseconds. The questions wait for an owner's pack, and must not wait long. */
const TIMEOUT = 4000;

/**
 * Fetches an owner's JSON content pack, `{ "faq": [{ "id", "question", "answer" }] }`.
 * Never rejects: what is missing or bad is reported, and the default pack stands without it.
 */
export const loadOwnPack = async (url: string): Promise<readonly OwnerFaqEntry[]> => {
  try {
    const response = await fetch(new URL(url, document.baseURI), {
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const { value, issues } = parseLeniently(packSchema, await response.json());
    for (const { path, allowed } of issues)
      report(`content pack ${url}, ${path.join('.')}: allowed is ${allowed}. It is ignored.`);
    return value.faq ?? [];
  } catch (error) {
    report(`content pack ${url} could not be read: ${String(error)}. The default answers are shown.`);
    return [];
  }
};
