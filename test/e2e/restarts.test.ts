import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { visitAll } from './support/busy-visitors.ts';
import { startMortalEndpoint } from './support/mortal-endpoint.ts';
import { describeWithDemo } from './support/suite.ts';

const PAGES = 5;
const WIDGETS_A_PAGE = 10;
const MESSAGES_A_WIDGET = 20;
const ALL = PAGES * WIDGETS_A_PAGE * MESSAGES_A_WIDGET;
const RESTARTS = 10;

const widgets = (endpoint: string): string => `<!doctype html><html lang="en"><title>Test</title>
  <script type="module" src="/dist/kap-inquiry.js"></script>
  ${`<kap-inquiry draft="memory" sections="form" endpoint="${endpoint}"></kap-inquiry>`.repeat(WIDGETS_A_PAGE)}`;

/** Those that are there more than once. */
const repeated = <T>(values: T[]): T[] => values.filter((value, index) => values.indexOf(value) !== index);

describeWithDemo('an endpoint that is killed and started again', (stage) => {
  it(`has ${ALL} inquiries once each, and every receipt is true`, { timeout: 180_000 }, async (test) => {
    const endpoint = await startMortalEndpoint(stage.demo.siteUrl);
    test.after(endpoint.close);
    const url = stage.demo.publish(widgets(endpoint.url));
    const pages = await Promise.all(
      Array.from({ length: PAGES }, async (): Promise<Page> => {
        const page = await stage.browser.newPage();
        await page.exposeFunction('untilUp', endpoint.untilUp);
        await page.goto(url);
        await page
          .getByRole('button', { name: 'Send', exact: true })
          .nth(WIDGETS_A_PAGE - 1)
          .waitFor();
        return page;
      }),
    );

    const start = performance.now();
    const restartAll = async (): Promise<void> => {
      for (let done = 0; done < RESTARTS; done++) {
        await endpoint.untilStored(Math.round(((done + 1) * ALL) / (RESTARTS + 1)));
        await endpoint.restart();
      }
    };
    const [visits] = await Promise.all([
      Promise.all(
        pages.map((page, index) => page.evaluate(visitAll, { page: `page ${index + 1}`, messages: MESSAGES_A_WIDGET })),
      ),
      restartAll(),
    ]);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { again } = endpoint.answered();
    const rows = await endpoint.end();

    const receipts = visits.flatMap((one) => one.receipts);
    const retries = visits.reduce((sum, one) => sum + one.retries, 0);
    const messageOf = new Map(rows.map((row) => [row['id'], row['message']]));
    const lost = receipts.filter(({ id, message }) => messageOf.get(id) !== message);
    const twice = repeated(rows.map((row) => row['message']));
    console.log(
      `sent ${receipts.length}, stored ${rows.length}, twice ${twice.length}, lost ${lost.length}, ` +
        `retries ${retries} (${again} of them stored before), restarts ${RESTARTS}, ${seconds} s`,
    );
    assert.deepEqual(lost, []);
    assert.deepEqual(twice, []);
    assert.equal(rows.length, ALL);
    assert.equal(messageOf.size, ALL);
    assert.equal(new Set(receipts.map(({ message }) => message)).size, ALL);
    assert.equal(new Set(receipts.map(({ id }) => id)).size, ALL);
    assert.deepEqual(
      receipts.filter(({ isConfirmed }) => !isConfirmed),
      [],
    );
    assert.ok(retries > 0);
    await Promise.all(pages.map((page) => page.close()));
  });
});
