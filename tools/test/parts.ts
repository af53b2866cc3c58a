import { engines, type Browsers, type Engine } from '../browsers.ts';
import { howToInstall } from '../ensure-browsers.ts';
import { runScript } from '../run.ts';
import { zero } from '../counts.ts';
import { runBrowserTests } from './browser-tests.ts';
import { runNodeTests } from './node-tests.ts';
import { withExitCode, type Outcome } from './results.ts';

export interface Part {
  name: string;
  run: () => Promise<Outcome>;
}

interface Surroundings {
  browsers: Browsers;
  requireAll: boolean;
  /** Where the suites leave their counts. */
  folder: string;
}

const script = (name: string, label: string): Part => ({
  name: label,
  run: async () => {
    const code = await runScript(name);
    return withExitCode(code === 0 ? { ...zero, passed: 1 } : zero, code);
  },
});

/** What stays untested is named; it fails where all engines are required. */
const missing = (engine: Engine, requireAll: boolean): Promise<Outcome> => {
  const note = `${engine} is missing`;
  console.log(`${requireAll ? 'Failed' : 'Skipped'}: ${howToInstall([engine])}.`);
  return Promise.resolve({ ...zero, [requireAll ? 'failed' : 'skipped']: 1, note });
};

/** Everything `npm test` runs, in this order. The end-to-end tests need the build. */
export const parts = ({ browsers, requireAll, folder }: Surroundings): Part[] => [
  script('build', 'build'),
  script('check:format', 'format'),
  script('check:lint', 'lint'),
  script('check:types', 'types'),
  script('check:unused', 'unused'),
  ...engines.map((engine) => ({
    name: engine,
    run: () => (browsers[engine] ? runBrowserTests(engine, folder) : missing(engine, requireAll)),
  })),
  { name: 'endpoint', run: () => runNodeTests('test/demo', folder) },
  { name: 'tools', run: () => runNodeTests('test/tools', folder) },
  {
    name: 'e2e',
    run: () => (browsers.chromium ? runNodeTests('test/e2e', folder, 1) : missing('chromium', requireAll)),
  },
];
