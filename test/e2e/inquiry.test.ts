import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Row } from './support/demo.ts';
import { describeWithDemo } from './support/suite.ts';
import { fillIn, send } from './support/visitor.ts';

const TEXTS = {
  emoji: 'Hi 👋🏽 — thank you 🌿👩‍👩‍👧‍👦',
  'right-to-left': 'مرحبا، هل لديكم موعد؟ שלום',
  quotes: `"double" 'single' “curly” \`back\` \\ %27 ''; DROP TABLE inquiries; --`,
  newlines: 'first line\n\n  third line\n\tfourth',
  HTML: '<script>alert(1)</script> & <b>bold</b> &amp;',
  'a message at the limit': '🌿'.repeat(500) + 'é'.repeat(500),
};

describeWithDemo('sending an inquiry from the clinic’s page into the database', (stage) => {
  const open = async (markup?: string): Promise<Page> => {
    const page = await stage.browser.newPage();
    await page.goto(markup ? stage.demo.publish(markup) : stage.demo.siteUrl);
    return page;
  };

  const sendAndReadReference = async (page: Page): Promise<string> => {
    await send(page);
    await page.getByText('Thank you. We got your message.').waitFor();
    return page.locator('.reference').innerText();
  };

  const rowOf = (id: string): Row => {
    const row = stage.demo.rows().find((one) => one['id'] === id);
    assert.ok(row, `no row has the id ${id}`);
    return row;
  };

  for (const [what, message] of Object.entries(TEXTS))
    it(`stores ${what} byte for byte`, async () => {
      const page = await open();
      await fillIn(page, { name: `Ana “${what}”`, message });
      const row = rowOf(await sendAndReadReference(page));
      assert.equal(row['message'], message);
      assert.equal(row['name'], `Ana “${what}”`);
      assert.equal(row['email'], 'ana@example.com');
      await page.close();
    });

  it('stores the consent text that was shown, and the page without its query', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.demo.siteUrl}/?utm_campaign=ptsd#questions`);
    await fillIn(page);
    const shown = await page.locator('[part~="consent"] label').innerText();
    const row = rowOf(await sendAndReadReference(page));
    assert.equal(row['consent_text'], shown);
    assert.equal(row['page'], `${stage.demo.siteUrl}/`);
    await page.close();
  });

  for (const format of ['form', 'json', 'multipart'])
    it(`sends as ${format} across origins`, async () => {
      const page = await open(`<!doctype html><html lang="en"><title>Test</title>
        <script type="module" src="/dist/kap-inquiry.js"></script>
        <kap-inquiry endpoint="${stage.demo.endpointUrl}" format="${format}"></kap-inquiry>`);
      await fillIn(page, { message: 'one line, ünïcode 🌿' });
      const row = rowOf(await sendAndReadReference(page));
      assert.equal(row['message'], 'one line, ünïcode 🌿');
      await page.close();
    });

  it('causes no preflight by default', async () => {
    const page = await open();
    const methods: string[] = [];
    page.on('request', (request) => {
      if (request.url() === stage.demo.endpointUrl) methods.push(request.method());
    });
    await fillIn(page);
    await sendAndReadReference(page);
    assert.deepEqual(methods, ['POST']);
    await page.close();
  });

  it('stores a double press once', async () => {
    const page = await open();
    await fillIn(page, { message: 'pressed twice' });
    await page.getByRole('button', { name: 'Send', exact: true }).dblclick();
    await page.getByText('Thank you. We got your message.').waitFor();
    assert.equal(stage.demo.rows().filter((row) => row['message'] === 'pressed twice').length, 1);
    await page.close();
  });

  it('waits while the endpoint is busy, and stores one inquiry after trying again by itself', async () => {
    const page = await open();
    await page.route(
      stage.demo.endpointUrl,
      (route) =>
        route.fulfill({
          status: 503,
          headers: {
            'access-control-allow-origin': '*',
            'retry-after': '2',
            'access-control-expose-headers': 'retry-after',
          },
        }),
      {
        times: 1,
      },
    );
    await fillIn(page, { message: 'tried again' });
    await send(page);
    await page.getByRole('timer').waitFor();
    assert.equal(await page.getByLabel('Message (optional)').inputValue(), 'tried again');
    await page.getByText('Thank you. We got your message.').waitFor();
    assert.equal(stage.demo.rows().filter((row) => row['message'] === 'tried again').length, 1);
    await page.close();
  });

  it('does not store twice what was stored although the answer got lost', async () => {
    const page = await open();
    await page.route(
      stage.demo.endpointUrl,
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await fillIn(page, { message: 'answer lost' });
    await send(page);
    await page.getByText('We do not know if your message arrived').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Thank you. We got your message.').waitFor();
    assert.equal(stage.demo.rows().filter((row) => row['message'] === 'answer lost').length, 1);
    await page.close();
  });

  it('says after the timeout that nobody knows', async () => {
    const page = await open(`<!doctype html><html lang="en"><title>Test</title>
      <script type="module" src="/dist/kap-inquiry.js"></script>
      <kap-inquiry endpoint="${stage.demo.endpointUrl}"><script type="application/json">{ "timeout": 1000 }</script></kap-inquiry>`);
    // Never answered.
    await page.route(stage.demo.endpointUrl, () => undefined);
    await fillIn(page);
    await send(page);
    await page.getByText('We do not know if your message arrived').waitFor();
    await page.close();
  });

  it('ends the sending when the element leaves the page for good, and not when it is moved', async () => {
    const page = await open();
    await page.route(stage.demo.endpointUrl, () => undefined);
    await fillIn(page);
    const started = page.waitForRequest(stage.demo.endpointUrl);
    const ended = page.waitForEvent('requestfailed', (one) => one.url() === stage.demo.endpointUrl);
    await send(page);
    const request = await started;
    await page.locator('kap-inquiry').evaluate((element) => {
      document.body.append(element);
    });
    await page.getByText('Sending your message…').waitFor();
    assert.equal(request.failure(), null);
    await page.locator('kap-inquiry').evaluate((element) => {
      element.remove();
    });
    assert.equal((await ended).failure()?.errorText, 'net::ERR_ABORTED');
    await page.close();
  });

  it('sends nothing while offline, and says so', async () => {
    const page = await open();
    await fillIn(page);
    await page.context().setOffline(true);
    await send(page);
    await page.getByText('You seem to be offline').waitFor();
    await page.context().close();
  });

  it('shows in the inbox what arrived, newest first, escaped', async () => {
    const page = await open();
    await fillIn(page, { name: '<i>Zoë</i>', message: '<img src=x onerror="document.title=1">' });
    await sendAndReadReference(page);
    await page.goto(new URL('/inbox', stage.demo.endpointUrl).href);
    assert.ok(await page.getByText('<img src=x onerror="document.title=1">').first().isVisible());
    assert.equal(await page.locator('img').count(), 0);
    await page.close();
  });

  it('asks no other host for anything, and stores nothing in the browser', async () => {
    const page = await open();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.reload();
    await fillIn(page);
    await sendAndReadReference(page);
    assert.deepEqual(
      [...hosts].sort(),
      [new URL(stage.demo.siteUrl).host, new URL(stage.demo.endpointUrl).host].sort(),
    );
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(stored, [0, 0, '', 0, 0]);
    await page.close();
  });
});
