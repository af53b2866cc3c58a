import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../tools/free-port.ts';
import type { Row } from './demo.ts';
import { startProgram } from './receivers/program.ts';

export interface MortalEndpoint {
  /** Where inquiries are posted to; the same after every restart. */
  url: string;
  /** How many inquiries it has answered as stored, and how many as stored before. */
  answered: () => { stored: number; again: number };
  /** Resolves as soon as so many are answered as stored; others are on their way then. */
  untilStored: (count: number) => Promise<void>;
  /** Resolves at once, or as soon as it has been started again. */
  untilUp: () => Promise<void>;
  /** Kills it without a warning (SIGKILL), and starts it on the same port and database file. */
  restart: () => Promise<void>;
  /** Ends it, and reads what it left in its file. */
  end: () => Promise<Row[]>;
  close: () => Promise<void>;
}

const MAIN = fileURLToPath(new URL('../../../demo/endpoint/main.ts', import.meta.url));

/** The reference endpoint as a process of its own, as `node demo/endpoint/main.ts` runs it. */
export const startMortalEndpoint = async (origin: string): Promise<MortalEndpoint> => {
  const folder = await mkdtemp(join(tmpdir(), 'kap-mortal-'));
  const file = join(folder, 'inquiries.db');
  const port = String(await freePort());
  const home = `http://127.0.0.1:${port}`;
  const answered = { stored: 0, again: 0 };
  const news = new EventEmitter();
  const onLine = (line: string): void => {
    if (line.startsWith('POST /inquiries 201 ')) answered.stored++;
    if (line.startsWith('POST /inquiries 200 ')) answered.again++;
    news.emit('line');
  };
  const env = { PORT: port, DATABASE_URL: `file:${file}`, ALLOWED_ORIGINS: origin };
  const start = () => startProgram(process.execPath, { args: [MAIN], env, url: `${home}/inbox.css`, onLine });
  let kill = await start();
  let restarted = Promise.resolve();
  return {
    url: `${home}/inquiries`,
    answered: () => ({ ...answered }),
    untilStored: async (count) => {
      while (answered.stored < count) await once(news, 'line');
    },
    untilUp: () => restarted,
    restart: () => {
      restarted = kill().then(async () => {
        kill = await start();
      });
      return restarted;
    },
    end: async () => {
      await kill();
      // Not read-only: a write that was cut off is undone by whoever opens the file next.
      const database = new DatabaseSync(file);
      const rows = database.prepare('SELECT * FROM inquiries').all() as Row[];
      database.close();
      return rows;
    },
    close: async () => {
      await restarted.catch(() => undefined);
      await kill();
      await rm(folder, { recursive: true });
    },
  };
};
