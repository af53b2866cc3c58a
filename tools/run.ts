import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs Node with the terminal's own streams; resolves with the exit code. Signals end the child before this process. */
export const runNode = (args: string[], env: Record<string, string> = {}): Promise<number> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    const stop = (signal: NodeJS.Signals) => {
      child.once('exit', () => process.exit(130));
      child.kill(signal);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.once('error', failed);
    child.once('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done(code ?? 1);
    });
  });

/** A script of package.json. */
export const runScript = (name: string): Promise<number> => runNode(['--run', name]);
