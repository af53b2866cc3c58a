import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../browsers.ts';
import { zero, type Counts } from '../counts.ts';
import { root, runNode } from '../run.ts';
import { NODE_FOLDERS } from './node-folders.ts';
import { sum, withExitCode, type Outcome } from './results.ts';

const RUNNER = 'node_modules/@web/test-runner/dist/bin.js';

const isThere = (): boolean =>
  globSync('test/**/*.test.ts', { cwd: root, exclude: NODE_FOLDERS.map((name) => `test/${name}/**`) }).length > 0;

export const runBrowserTests = async (engine: Engine, folder: string): Promise<Outcome> => {
  if (!isThere()) return { ...zero, note: 'no test files' };
  const file = join(folder, `${engine}.json`);
  const code = await runNode([RUNNER], { ENGINE: engine, COUNTS_FILE: file });
  if (!existsSync(file)) return { ...zero, failed: 1, note: 'the runner broke off' };
  const counts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Counts>;
  return withExitCode(sum(Object.values(counts)), code);
};
