import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

interface Start {
  args: string[];
  env?: Record<string, string>;
  /** Answers once the program is ready. */
  url: string;
  /** Takes what the program prints, line by line. */
  onLine?: (line: string) => void;
}

/** Milliseconds. */
const LONGEST_START = 20_000;
const BETWEEN_TRIES = 20;

const running = new Set<ChildProcess>();

// No program outlives the tests, not even those that are broken off.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

const stop = async (child: ChildProcess): Promise<void> => {
  if (!isRunning(child)) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    async (response) => {
      await response.arrayBuffer();
      return true;
    },
    () => false,
  );

/** Starts a server and waits until it answers. @returns how to stop it */
export const startProgram = async (
  path: string,
  { args, env = {}, url, onLine }: Start,
): Promise<() => Promise<void>> => {
  const child = spawn(path, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  if (onLine) createInterface(child.stdout).on('line', onLine);
  else child.stdout.resume();
  await once(child, 'spawn');
  const deadline = performance.now() + LONGEST_START;
  while (!(await answers(url))) {
    if (isRunning(child) && performance.now() < deadline) await pause(BETWEEN_TRIES);
    else {
      await stop(child);
      throw new Error(`${path} does not answer at ${url}:\n${words}`);
    }
  }
  return () => stop(child);
};
