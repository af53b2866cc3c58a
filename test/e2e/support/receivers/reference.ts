import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { startEndpoint } from '../../../../demo/endpoint/server.ts';
import { SCHEMA_ID } from '../../../../src/inquiry/payload-names.ts';
import { flattened, sameName, type Receiver } from './receiver.ts';

type Row = Record<string, SQLOutputValue>;

/** Columns that hold true or false, as 1 or 0. */
const BOOLEANS = ['may_leave_message', 'adult', 'consent_given'];
/** Columns that the endpoint adds. */
const OWN = ['received_at', 'digest'];

const nameOfColumn = (column: string): string =>
  column.replace(/^consent_/, 'consent.').replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

const valueOf = (column: string, value: SQLOutputValue): unknown => {
  if (BOOLEANS.includes(column)) return value === 1;
  return column === 'fields' ? JSON.parse(String(value)) : value;
};

const asSent = (row: Row): Record<string, string> =>
  flattened({
    // Not stored: the endpoint takes no other.
    schema: SCHEMA_ID,
    ...Object.fromEntries(
      Object.entries(row)
        .filter(([column, value]) => value !== null && !OWN.includes(column))
        .map(([column, value]) => [nameOfColumn(column), valueOf(column, value)]),
    ),
  });

/** The reference endpoint; what it took is read from its database file. */
export const startReference = async (origin: string): Promise<Receiver> => {
  const folder = await mkdtemp(join(tmpdir(), 'kap-reference-'));
  const file = join(folder, 'inquiries.db');
  const endpoint = await startEndpoint({
    port: 0,
    databaseUrl: `file:${file}`,
    allowedOrigins: [origin],
    log: () => undefined,
  });
  return {
    name: 'the reference endpoint',
    url: `${endpoint.url}/inquiries`,
    formats: ['form', 'multipart', 'json'],
    nameOf: sameName,
    received: () => {
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database.prepare('SELECT * FROM inquiries ORDER BY received_at').all();
      database.close();
      return Promise.resolve(rows.map(asSent));
    },
    close: async () => {
      await endpoint.close();
      await rm(folder, { recursive: true });
    },
  };
};
