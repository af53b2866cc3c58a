import { parseArgs } from 'node:util';
import { flagged, measure } from './measure.ts';
import { readPhrases } from './phrases.ts';

const USAGE = `npm run crisis-check -- FILE.jsonl … [--quiet]

A line for each sentence: {"text": …, "lang": "en" or "es", "label": "risk" or "benign", "note": "direct: …"}.
--quiet prints the figures without the sentences that were missed.`;

const main = (): void => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { quiet: { type: 'boolean' } } });
  if (positionals.length === 0) throw new Error(USAGE);
  const figures = measure(positionals.flatMap(readPhrases));
  for (const [sort, { wrong }] of values.quiet ? [] : figures)
    for (const { text, note } of wrong)
      console.log(`${sort.includes('benign') ? 'FALSE ALARM' : 'MISSED'} ${sort}: ${text}  (${note})`);
  console.log(`\n${'of'.padStart(31)}${'flagged'.padStart(9)}`);
  for (const [sort, figure] of figures) {
    const share = flagged(sort, figure);
    console.log(
      `${sort.padEnd(26)}${String(figure.count).padStart(5)}${String(Math.round(share * figure.count)).padStart(9)}  ${(share * 100).toFixed(1)} %`,
    );
  }
};

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
