import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inWords } from './counts.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { ensureServers } from './ensure-servers.ts';
import { parts, type Part } from './test/parts.ts';
import { sum, table, type Result } from './test/results.ts';

/** `npm test` runs everything; `npm test -- lint webkit` runs the parts that are named. */
const choose = (all: Part[], names: string[]): Part[] => {
  const unknown = names.filter((name) => !all.some((part) => part.name === name));
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(', ')}. The parts: ${all.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
};

/** A part that breaks is a failure of its own, and the others still run. */
const runPart = async ({ name, run }: Part): Promise<Result> => {
  console.log(`\n▶ ${name}`);
  const start = performance.now();
  const outcome = await run().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { name, seconds: (performance.now() - start) / 1000, ...outcome };
};

const folder = mkdtempSync(join(tmpdir(), 'kap-inquiry-test-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
const results: Result[] = [];
try {
  const requireAll = process.env.REQUIRE_ALL_ENGINES === '1';
  const chosen = choose(parts({ browsers: ensureBrowsers(), requireAll, folder }), process.argv.slice(2));
  if (chosen.some(({ name }) => name === 'e2e')) ensureServers();
  for (const part of chosen) results.push(await runPart(part));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.push({ name: 'start', seconds: 0, passed: 0, failed: 1, skipped: 0 });
}
console.log(`\n${table(results)}\n`);
console.log(inWords(sum(results)));
process.exitCode = sum(results).failed > 0 ? 1 : 0;
