import { Hono } from 'hono';
import type { Page } from 'playwright-core';
import { createSite, listen } from '../../../demo/site.ts';
import { launch } from '../../e2e/support/browser.ts';

/** Opens a page in Chromium that has loaded the built module, and closes everything once `measure` is through. */
export const onBenchPage = async <T>(measure: (page: Page) => Promise<T>): Promise<T> => {
  const app = new Hono();
  app.get('/bench', (context) =>
    context.html('<!doctype html><html lang="en"><script type="module" src="/dist/kap-inquiry.js"></script></html>'),
  );
  app.route('/', createSite('http://localhost/'));
  const site = await listen(app, 0);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}/bench`, { waitUntil: 'networkidle' });
    return await measure(page);
  } finally {
    await browser.close();
    await site.close();
  }
};
