import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zero, type Counts } from '../counts.ts';
import { root, runNode } from '../run.ts';
import { withExitCode, type Outcome } from './results.ts';

/** The node:test files below a folder, printed and counted. */
export const runNodeTests = async (below: string, folder: string, concurrency?: number): Promise<Outcome> => {
  const files = globSync(`${below}/**/*.test.ts`, { cwd: root }).sort();
  if (files.length === 0) return { ...zero, note: 'no test files' };
  const counts = join(folder, `${below.replaceAll('/', '-')}.json`);
  const code = await runNode([
    '--test',
    ...(concurrency ? [`--test-concurrency=${concurrency}`] : []),
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./tools/node-counts-reporter.ts',
    `--test-reporter-destination=${counts}`,
    // Absolute, so that the counts can tell a file's name from a test's.
    ...files.map((file) => join(root, file)),
  ]);
  if (!existsSync(counts)) return { ...zero, failed: 1, note: 'node --test broke off' };
  return withExitCode(JSON.parse(readFileSync(counts, 'utf8')) as Counts, code);
};
