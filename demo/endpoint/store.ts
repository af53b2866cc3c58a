import { LibsqlError, createClient, type Client, type InValue, type Row } from '@libsql/client';
import type { Payload } from '../../src/inquiry/payload.ts';

export type Saved = 'stored' | 'duplicate' | 'conflict';

export interface Store {
  /** Stores an inquiry once by its id. `duplicate`: it is there already; `conflict`: the id is there with other content. */
  save: (payload: Payload) => Promise<Saved>;
  /** A page of inquiries, newest first. */
  list: (page: { limit: number; offset: number }) => Promise<Row[]>;
  close: () => void;
}

/** A column for each member of the payload; texts are stored as they came. */
const TABLE = `
  CREATE TABLE IF NOT EXISTS inquiries (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    received_at TEXT NOT NULL,
    submitted_at TEXT NOT NULL,
    locale TEXT NOT NULL,
    name TEXT,
    email TEXT,
    phone TEXT,
    preferred_contact TEXT,
    may_leave_message INTEGER,
    adult INTEGER NOT NULL,
    topic TEXT,
    message TEXT,
    consent_given INTEGER NOT NULL,
    consent_text TEXT NOT NULL,
    page TEXT,
    fields TEXT,
    suspected TEXT,
    digest TEXT NOT NULL
  )`;

const columnsOf = (payload: Payload): Record<string, InValue> => ({
  id: payload.id,
  submitted_at: payload.submittedAt,
  locale: payload.locale,
  name: payload.name ?? null,
  email: payload.email ?? null,
  phone: payload.phone ?? null,
  preferred_contact: payload.preferredContact ?? null,
  may_leave_message: payload.mayLeaveMessage ?? null,
  adult: payload.adult,
  topic: payload.topic ?? null,
  message: payload.message ?? null,
  consent_given: payload.consent.given,
  consent_text: payload.consent.text,
  page: payload.page ?? null,
  fields: payload.fields ? JSON.stringify(payload.fields) : null,
  suspected: payload.suspected ?? null,
});

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** SHA-256 of the content, whatever the encoding and the order in which it came. */
const digestOf = async (payload: Payload): Promise<string> => {
  const content = JSON.stringify({ ...payload, id: payload.id.toLowerCase() }, sorted);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const save = async (client: Client, payload: Payload): Promise<Saved> => {
  const row = { ...columnsOf(payload), received_at: new Date().toISOString(), digest: await digestOf(payload) };
  const names = Object.keys(row);
  const result = await client.execute({
    sql: `INSERT INTO inquiries (${names.join(', ')}) VALUES (${names.map((name) => `:${name}`).join(', ')})
      ON CONFLICT (id) DO NOTHING`,
    args: row,
  });
  if (result.rowsAffected > 0) return 'stored';
  const stored = await client.execute({ sql: 'SELECT digest FROM inquiries WHERE id = ?', args: [payload.id] });
  return stored.rows[0]?.['digest'] === row.digest ? 'duplicate' : 'conflict';
};

const LOCK_TRIES = 10;
/** Milliseconds. */
const LOCK_PAUSE = 100;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOCK_PAUSE));

/**
 * Runs work on a local file one at a time, on a new connection after each failure: the client leaves a statement that
 * met a lock open, and what is written after it on the same connection reports success and is not committed
 * (https://github.com/tursodatabase/libsql-client-ts/issues/352).
 */
const oneAtATime = (client: Client): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work).catch((error: unknown) => {
      client.reconnect();
      throw error;
    });
    last = result.catch(() => {});
    return result;
  };
};

/**
 * Runs work, and again while another program has the file locked. The client's own `timeout` would wait with the
 * thread, and nobody else would be served meanwhile.
 */
const runnerOf = (client: Client): (<T>(work: () => Promise<T>) => Promise<T>) => {
  if (client.protocol !== 'file') return (work) => work();
  const run = oneAtATime(client);
  return async (work) => {
    for (let tries = 1; ; tries++) {
      try {
        return await run(work);
      } catch (error) {
        if (tries === LOCK_TRIES || !(error instanceof LibsqlError) || error.code !== 'SQLITE_BUSY') throw error;
        await pause();
      }
    }
  };
};

/**
 * Opens the database and makes the table if it is not there.
 * @param databaseUrl `file:…` for an SQLite file, or a libSQL server's URL
 * @throws LibsqlError when it cannot be opened
 */
export const openStore = async (databaseUrl: string, authToken?: string): Promise<Store> => {
  const client = createClient({ url: databaseUrl, ...(authToken && { authToken }) });
  const run = runnerOf(client);
  await run(() => client.execute(TABLE));
  return {
    save: (payload) => run(() => save(client, payload)),
    list: async ({ limit, offset }) => {
      const sql = 'SELECT * FROM inquiries ORDER BY received_at DESC, rowid DESC LIMIT ? OFFSET ?';
      return (await run(() => client.execute({ sql, args: [limit, offset] }))).rows;
    },
    close: () => {
      client.close();
    },
  };
};
