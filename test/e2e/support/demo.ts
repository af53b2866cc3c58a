import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { startEndpoint } from '../../../demo/endpoint/server.ts';
import { startSite } from '../../../demo/site.ts';

/** A row of the table `inquiries`. */
export type Row = Record<string, string | number | null>;

export interface Demo {
  siteUrl: string;
  endpointUrl: string;
  /** What is in the database file, oldest first. */
  rows: () => Row[];
  close: () => Promise<void>;
}

/** The demo site and the reference endpoint on two origins, with a database file of their own. */
export const startDemo = async (): Promise<Demo> => {
  const folder = await mkdtemp(join(tmpdir(), 'kap-inquiry-'));
  const file = join(folder, 'inquiries.db');
  // The site has to know the endpoint's address, and the endpoint the site's: the site's port is found first.
  const probe = await startSite({ port: 0, endpointUrl: 'http://localhost/' });
  await probe.close();
  const { port } = new URL(probe.url);
  const endpoint = await startEndpoint({
    port: 0,
    databaseUrl: `file:${file}`,
    allowedOrigins: [`http://localhost:${port}`],
    log: () => undefined,
  });
  const site = await startSite({ port: Number(port), endpointUrl: `${endpoint.url}/inquiries` });
  return {
    siteUrl: site.url,
    endpointUrl: `${endpoint.url}/inquiries`,
    rows: () => {
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database.prepare('SELECT * FROM inquiries ORDER BY received_at').all() as Row[];
      database.close();
      return rows;
    },
    close: async () => {
      await site.close();
      await endpoint.close();
      await rm(folder, { recursive: true });
    },
  };
};

/** Opens markup of a test's own as a page of the site, so that it has the site's origin and its built files. */
export const openMarkup = async (page: Page, { siteUrl }: Demo, markup: string, headers = {}): Promise<void> => {
  const address = `${siteUrl}/test-page`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup, headers }));
  await page.goto(address);
};
