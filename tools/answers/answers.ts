import { parseArgs } from 'node:util';
import { readQuestions } from './questions.ts';
import { score, table } from './score.ts';
import { plainSearch, readEntries, widgetSearch } from './searches.ts';

const USAGE = `npm run answers -- FILE [--pack PACK.json] [--locale es]

FILE has a line for each question: the question, a tab, and the id of the entry that answers it, or - if none does.
PACK.json is an owner's content pack, { "faq": [ … ] }, whose entries join the default ones.`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pack: { type: 'string' }, locale: { type: 'string' } },
  });
  const [file] = positionals;
  if (!file) throw new Error(USAGE);
  const asked = readQuestions(file);
  const entries = await readEntries(values.pack, values.locale);
  const unknown = asked.find(({ id }) => id !== undefined && !entries.some((entry) => entry.id === id));
  if (unknown) throw new Error(`“${unknown.question}”: there is no entry ${unknown.id ?? ''}.`);
  const widget = score(await widgetSearch(entries, values.locale), asked);
  for (const { question, expected, got } of widget.misses)
    console.log(`${question}\n    expected ${expected}, got ${got.join(', ') || 'nothing fits'}`);
  console.log(`\n${table({ 'kap-inquiry': widget, 'plain minisearch': score(plainSearch(entries), asked) })}`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
