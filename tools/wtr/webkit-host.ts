import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebKitPaths } from '../browsers.ts';
import { freePort } from '../free-port.ts';

export interface WebKitHost {
  port: number;
  close(): void;
}

/**
 * Without a window manager the window under the pointer has the keyboard. The pointer rests in the middle of the
 * screen, so on a screen this small every window covers it, and pages have focus as before a person.
 */
const SCREEN = '640x400x24';

/** A screen of its own and the driver on it; both end with this process at the latest. */
export const startWebKitHost = async (paths: WebKitPaths): Promise<WebKitHost> => {
  const children: ChildProcess[] = [];
  const close = () => {
    for (const child of children.splice(0).reverse()) endGroup(child);
    process.off('exit', close);
  };
  process.on('exit', close);
  try {
    const screen = spawn(paths.xvfb, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      detached: true,
    });
    children.push(screen);
    const display = await readDisplay(screen);
    const port = await freePort();
    const driver = spawn(paths.driver, ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    });
    children.push(driver);
    await untilReady(driver, port);
    return { port, close };
  } catch (error) {
    close();
    throw error;
  }
};

/** The driver starts the browser: only its whole group takes that browser along. */
const endGroup = (child: ChildProcess): void => {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // it has ended by itself
  }
};

const readDisplay = async (screen: ChildProcess): Promise<string> => {
  const written = screen.stdio[3] as Readable;
  const [data] = (await Promise.race([once(written, 'data'), failure(screen, 'Xvfb')])) as [Buffer];
  return data.toString().trim();
};

const failure = async (child: ChildProcess, name: string): Promise<never> => {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`${name} ended with code ${code}`);
};

const untilReady = async (driver: ChildProcess, port: number): Promise<void> => {
  const ended = failure(driver, 'WebKitWebDriver');
  const answered = (async () => {
    for (let attempt = 0; attempt < 100; attempt++) {
      const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
      if (answer?.ok) return;
      await sleep(100);
    }
    throw new Error('WebKitWebDriver did not answer within 10 s');
  })();
  // The driver ends later, on purpose; that must not count as an error then.
  ended.catch(() => undefined);
  await Promise.race([answered, ended]);
};
