import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { findBrowsers } from './tools/browsers.ts';
import { NODE_FOLDERS } from './tools/test/node-folders.ts';
import { chooseEngines } from './tools/wtr/choose-engines.ts';
import { countsReporter } from './tools/wtr/counts-reporter.ts';
import { launchers, leaveOnSignals } from './tools/wtr/launchers.ts';
import { pageCommands } from './tools/wtr/page-commands.ts';

const { ENGINE, REQUIRE_ALL_ENGINES, COUNTS_FILE } = process.env;
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

leaveOnSignals();

export default {
  rootDir: path('.'),
  files: ['test/**/*.test.ts', `!test/{${NODE_FOLDERS.join(',')}}/**`],
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path('tsconfig.json') }), pageCommands()],
  browsers: launchers(chooseEngines(findBrowsers(), { engine: ENGINE, requireAll: REQUIRE_ALL_ENGINES === '1' })),
  // The WebKit driver needs 1, and one page at a time keeps the focus where a test put it.
  concurrency: 1,
  testsFinishTimeout: 300_000,
  testFramework: { path: path('tools/wtr/page/framework.ts'), config: { ui: 'bdd', timeout: 15_000 } },
  // What the widget says to an owner is asserted where it matters, and drowns everything else here.
  filterBrowserLogs: ({ args }) => !/^(Lit is in dev mode|\[kap-inquiry\])/.test(String(args[0])),
  reporters: [defaultReporter(), ...(COUNTS_FILE ? [countsReporter(COUNTS_FILE)] : [])],
};
