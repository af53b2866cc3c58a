// Runs before anything is installed, on whatever Node is there: plain JavaScript, Node ≥ 20, no package.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const isWindows = process.platform === 'win32';
const pinnedNode = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const fail = (words) => {
  console.error(words);
  process.exit(1);
};

const readPackages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined);

/** By content, not by time: a checkout touches the lock file without changing it. */
const isInstalled = () => {
  const installed = readPackages(join(modules, '.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!installed || !wanted || !existsSync(pinnedNode)) return false;
  return Object.entries(wanted)
    .filter(([path, { optional, devOptional }]) => path && !optional && !devOptional)
    .every(([path, { version, link }]) => link || installed[path]?.version === version);
};

/** The Node that is about to be replaced must not be the one that runs npm. */
const pathWithoutModules = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !resolve(folder).startsWith(modules))
    .join(delimiter);

/** npm's shell keeps a SIGTERM to itself: all that is left to see of it is that the parent is gone. */
const parent = process.ppid;
const orphaned = () => Boolean(process.env.npm_lifecycle_event) && process.ppid !== parent;

/** Waits for a child, hands on the signals meant for it, and resolves with its exit code. */
const run = (command, args, options) =>
  new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, forward);
    const watch = setInterval(() => orphaned() && forward('SIGTERM'), 500);
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, forward);
      done(code ?? 128 + constants.signals[signal]);
    });
  });

const install = async () => {
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const env = {
    ...process.env,
    PATH: pathWithoutModules(),
    PUPPETEER_SKIP_DOWNLOAD: '1',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  };
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await run(isWindows ? 'npm.cmd' : 'npm', args, { env, shell: isWindows });
  if (code !== 0) fail(`npm ci ended with code ${code}.`);
};

const [command, ...args] = process.argv.slice(2);
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
  fail(`This needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`);
if (command !== 'start' && command !== 'test') fail('Usage: node tools/bootstrap.mjs start|test [arguments]');
if (!isInstalled()) await install();
process.exit(await run(pinnedNode, [join(root, 'tools', `${command}.ts`), ...args]));
