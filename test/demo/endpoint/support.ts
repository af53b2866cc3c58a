import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startEndpoint } from '../../../demo/endpoint/server.ts';

export type Row = Record<string, string | number | null>;

export const ORIGIN = 'https://clinic.example';

let count = 0;
/** A new id for each inquiry of a test. */
export const newId = (): string => `0b7c3f6e-0000-4000-8000-${String(++count).padStart(12, '0')}`;

/** A complete inquiry. */
export const inquiry = (changes: Record<string, unknown> = {}) => ({
  schema: 'kap-inquiry/1',
  id: newId(),
  submittedAt: '2026-11-24T09:00:00.000Z',
  locale: 'en-US',
  name: 'Ana',
  email: 'ana@example.com',
  phone: '',
  preferredContact: 'email',
  mayLeaveMessage: false,
  adult: true,
  topic: 'cost',
  message: 'Hello',
  consent: { given: true, text: 'I agree.' },
  page: 'https://clinic.example/kap',
  ...changes,
});

/** Names and values of a form body. */
export const pairsOf = (value: object, prefix = ''): [string, string][] =>
  Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null
      ? pairsOf(inner, `${prefix}${name}.`)
      : [[`${prefix}${name}`, typeof inner === 'string' ? inner : JSON.stringify(inner)] as [string, string]],
  );

const BOUNDARY = 'kap-boundary';

/** A multipart body byte by byte, since `FormData` changes line ends. */
export const multipart = (pairs: readonly (readonly [string, string])[], end = `--${BOUNDARY}--\r\n`): string =>
  pairs
    .map(([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('') + end;

export const TYPES = {
  form: 'application/x-www-form-urlencoded',
  multipart: `multipart/form-data; boundary=${BOUNDARY}`,
  json: 'application/json',
} as const;

export interface TestEndpoint {
  url: string;
  /** Of the database. */
  file: string;
  logged: string[];
  post: (body: BodyInit, contentType: string, headers?: Record<string, string>) => Promise<Response>;
  rows: () => Row[];
  close: () => Promise<void>;
}

/** The endpoint over real HTTP, with a database file of its own. */
export const start = async (inboxToken?: string): Promise<TestEndpoint> => {
  const folder = await mkdtemp(join(tmpdir(), 'kap-endpoint-'));
  const file = join(folder, 'inquiries.db');
  const logged: string[] = [];
  const endpoint = await startEndpoint({
    port: 0,
    databaseUrl: `file:${file}`,
    allowedOrigins: [ORIGIN],
    inboxToken,
    log: (line) => logged.push(line),
  });
  return {
    url: endpoint.url,
    file,
    logged,
    post: (body, contentType, headers = {}) =>
      fetch(`${endpoint.url}/inquiries`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': contentType, ...headers },
        // Node's fetch asks for it where the body is a stream.
        ...(body instanceof ReadableStream && { duplex: 'half' }),
      }),
    rows: () => {
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database.prepare('SELECT * FROM inquiries').all() as Row[];
      database.close();
      return rows;
    },
    close: async () => {
      await endpoint.close();
      await rm(folder, { recursive: true });
    },
  };
};
