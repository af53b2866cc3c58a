import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

export interface SiteOptions {
  /** 0 takes any free port. */
  port: number;
  hostname?: string;
  /** Where the demo's widgets post to; takes the place of the address that stands in the pages. */
  endpointUrl: string;
}

/** The address in the pages, so that they are what an owner would write. */
const WRITTEN_ENDPOINT = 'http://localhost:8787/inquiries';

const PAGES = new URL('site/', import.meta.url);
const ROOT = new URL('../', import.meta.url);

/** The demo clinic's pages and the built files, as a `fetch` handler. */
export const createSite = (endpointUrl: string): Hono => {
  const site = new Hono();
  site.get('/:page{([a-z-]+\\.html)?}', async (context) => {
    const page = context.req.param('page') || 'index.html';
    const text = await readFile(new URL(page, PAGES), 'utf8').catch(() => undefined);
    if (text === undefined) return context.notFound();
    return context.html(text.replaceAll(WRITTEN_ENDPOINT, endpointUrl));
  });
  site.use('/dist/*', serveStatic({ root: ROOT.pathname }));
  site.use('/*', serveStatic({ root: PAGES.pathname }));
  return site;
};

export interface Running {
  /** `http://localhost:PORT` */
  url: string;
  close: () => Promise<void>;
}

/** Serves an app. Rejects if the port is taken (`EADDRINUSE`). */
export const listen = (app: Hono, port: number, hostname = '127.0.0.1'): Promise<Running> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname });
    server.once('error', reject);
    server.once('listening', () => {
      resolve({
        url: `http://localhost:${(server.address() as AddressInfo).port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done();
            });
          }),
      });
    });
  });

/** Serves the demo clinic's pages and the built files. Rejects if the port is taken (`EADDRINUSE`). */
export const startSite = ({ port, hostname, endpointUrl }: SiteOptions): Promise<Running> =>
  listen(createSite(endpointUrl), port, hostname);
