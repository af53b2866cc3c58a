import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { openStore } from './store.ts';

export interface EndpointOptions {
  /** 0 takes any free port. */
  port: number;
  hostname?: string;
  /** `file:…`, or a libSQL server's URL. */
  databaseUrl?: string;
  /** Token of a libSQL server. */
  databaseAuthToken?: string | undefined;
  allowedOrigins: readonly string[];
  inboxToken?: string | undefined;
  log?: (line: string) => void;
}

export interface RunningEndpoint {
  /** `http://localhost:PORT` */
  url: string;
  databaseUrl: string;
  close: () => Promise<void>;
}

export const DEFAULT_DATABASE_URL = `file:${fileURLToPath(new URL('data/inquiries.db', import.meta.url))}`;

const makeFolder = (databaseUrl: string): void => {
  if (databaseUrl.startsWith('file:')) mkdirSync(dirname(databaseUrl.slice('file:'.length)), { recursive: true });
};

/**
 * Starts the reference endpoint on Node.
 * @throws Error with code EADDRINUSE when the port is taken; LibsqlError when the database cannot be opened
 */
export const startEndpoint = async ({
  port,
  hostname = '127.0.0.1',
  databaseUrl = DEFAULT_DATABASE_URL,
  databaseAuthToken,
  allowedOrigins,
  inboxToken,
  log = console.log,
}: EndpointOptions): Promise<RunningEndpoint> => {
  makeFolder(databaseUrl);
  const store = await openStore(databaseUrl, databaseAuthToken);
  const app = createApp({ store, allowedOrigins, inboxToken, log });
  const server = serve({
    port,
    hostname,
    fetch: (request, { incoming }) => app.fetch(request, { remoteAddress: incoming.socket.remoteAddress }),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    databaseUrl,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      store.close();
    },
  };
};
