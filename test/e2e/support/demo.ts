import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Hono } from 'hono';
import { startEndpoint } from '../../../demo/endpoint/server.ts';
import { createSite, listen } from '../../../demo/site.ts';
import { freePort } from '../../../tools/free-port.ts';

/** A row of the table `inquiries`. */
export type Row = Record<string, string | number | null>;

export interface Demo {
  siteUrl: string;
  endpointUrl: string;
  /** What is in the database file, oldest first. */
  rows: () => Row[];
  /** Serves a page of a test's own on the site's origin, beside the built files, and returns its address. */
  publish: (markup: string, headers?: Record<string, string>) => string;
  close: () => Promise<void>;
}

/** The demo site and the reference endpoint on two origins, with a database file of their own. */
export const startDemo = async (): Promise<Demo> => {
  const folder = await mkdtemp(join(tmpdir(), 'kap-inquiry-'));
  const file = join(folder, 'inquiries.db');
  const port = await freePort();
  const endpoint = await startEndpoint({
    port: 0,
    databaseUrl: `file:${file}`,
    allowedOrigins: [`http://localhost:${port}`],
    log: () => undefined,
  });
  const endpointUrl = `${endpoint.url}/inquiries`;
  const published: { markup: string; headers: Record<string, string> }[] = [];
  const app = new Hono();
  // A real page from a real server: Chromium lets no page of another address space post to loopback.
  app.get('/published/:number', (context) => {
    const page = published[Number(context.req.param('number'))];
    return page ? context.html(page.markup, 200, page.headers) : context.notFound();
  });
  app.route('/', createSite(endpointUrl));
  const site = await listen(app, port);
  return {
    siteUrl: site.url,
    endpointUrl,
    rows: () => {
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database.prepare('SELECT * FROM inquiries ORDER BY received_at').all() as Row[];
      database.close();
      return rows;
    },
    publish: (markup, headers = {}) => `${site.url}/published/${published.push({ markup, headers }) - 1}`,
    close: async () => {
      await site.close();
      await endpoint.close();
      await rm(folder, { recursive: true });
    },
  };
};
