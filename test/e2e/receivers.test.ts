import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { findServer, packageOf, type Server } from '../../tools/servers.ts';
import { startExpress } from './support/receivers/express.ts';
import { startFastify } from './support/receivers/fastify.ts';
import { startNginx, type Nginx } from './support/receivers/nginx.ts';
import { startPhp } from './support/receivers/php.ts';
import { flattened, type Format, type Receiver } from './support/receivers/receiver.ts';
import { startReference } from './support/receivers/reference.ts';
import { describeWithDemo } from './support/suite.ts';
import { fillIn, send } from './support/visitor.ts';

const INQUIRY = {
  name: `Zoë "Z" O'Neil <b>&amp;</b> a=b&c+d %2B100%`,
  message: "Hi 👋🏽 — “quotes” \\ ''; --\n\n  مرحبا، שלום\n\tfourth line 👩‍👩‍👧‍👦 & a=b+c%20<i>é</i>\n",
};

interface Kind {
  name: string;
  start: (origin: string) => Promise<Receiver>;
  /** Programs that have to be on this machine. */
  needs?: readonly Server[];
}

const KINDS: readonly Kind[] = [
  { name: 'PHP', start: startPhp, needs: ['php'] },
  { name: 'nginx in front of PHP', start: startNginx, needs: ['php', 'nginx'] },
  { name: 'Express', start: startExpress },
  { name: 'Fastify', start: startFastify },
  { name: 'the reference endpoint', start: startReference },
];

const NOBODY_KNOWS = 'We do not know if your message arrived';

const FAULTS = [
  { fault: 'tooLarge', status: 413, words: 'Your message was not sent' },
  { fault: 'down', status: 502, words: NOBODY_KNOWS },
  { fault: 'sleeping', status: 504, words: NOBODY_KNOWS },
] as const;

/** Why tests that need these servers cannot run here, if they cannot. */
const missing = (needs: readonly Server[] = []): string | undefined => {
  const absent = needs.filter((server) => !findServer(server));
  return absent.length > 0 ? `${absent.join(' and ')} missing: install ${absent.map(packageOf).join(' ')}` : undefined;
};

const widget = (endpoint: string, format: Format): string => `<!doctype html><html lang="en"><title>Test</title>
  <script>addEventListener('kap-submit', (event) => { window.payload = event.detail.payload; });</script>
  <script type="module" src="/dist/kap-inquiry.js"></script>
  <kap-inquiry endpoint="${endpoint}" format="${format}"></kap-inquiry>`;

describeWithDemo('receivers that nobody here wrote, and our own', (stage) => {
  const open = async (endpoint: string, format: Format): Promise<Page> => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.publish(widget(endpoint, format)));
    return page;
  };

  for (const { name, start, needs } of KINDS)
    it(`${name} gets the same bytes in each format it reads`, { skip: missing(needs) }, async (test) => {
      const { url, formats, nameOf, received, close } = await start(stage.demo.siteUrl);
      test.after(close);

      for (const format of formats)
        await test.test(`as ${format}`, async () => {
          const page = await open(url, format);
          await fillIn(page, INQUIRY);
          await send(page);
          await page.getByText('Thank you. We got your message.').waitFor();
          const sent = flattened(await page.evaluate('window.payload'));
          await page.close();

          const expected = Object.entries(sent).map(([key, value]) => [nameOf(key), value]);
          const arrived = (await received()).filter(({ id }) => id === sent['id']);
          assert.deepEqual(arrived, [Object.fromEntries(expected)]);
          assert.equal(arrived[0]?.['name'], INQUIRY.name);
          assert.equal(arrived[0]['message'], INQUIRY.message);
        });
    });

  const skip = missing(['php', 'nginx']);
  void describe('faults of nginx in front of PHP', () => {
    let nginx: Nginx | undefined;
    before(async () => {
      if (!skip) nginx = await startNginx(stage.demo.siteUrl);
    });
    after(() => nginx?.close());

    /** Sends an inquiry, and waits for the words that tell the visitor how it ended. */
    const readAfterSending = async (page: Page, words: string): Promise<void> => {
      await fillIn(page, INQUIRY);
      await send(page);
      await page.getByText(words).waitFor();
      assert.equal(await page.getByText('Everything you wrote is still here.').count(), 1);
      assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), INQUIRY.name);
      assert.equal(await page.getByLabel('Message (optional)').inputValue(), INQUIRY.message);
    };

    for (const { fault, status, words } of FAULTS)
      it(`nginx answers ${status} (${fault}): “${words}”, and the text is still there`, { skip }, async () => {
        assert.ok(nginx);
        const url = nginx.faults[fault];
        const page = await open(url, 'form');
        const answer = page.waitForResponse(url);
        await readAfterSending(page, words);
        assert.equal((await answer).status(), status);
        assert.match((await answer).headers()['server'] ?? '', /^nginx/);
        await page.close();
      });

    it(`nginx answers 413 without CORS: “${NOBODY_KNOWS}”, and the text is still there`, { skip }, async () => {
      assert.ok(nginx);
      const url = nginx.faults.tooLargeUnreadable;
      const page = await open(url, 'form');
      await readAfterSending(page, NOBODY_KNOWS);
      await page.close();
      // The browser shows a page nothing of it.
      const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(INQUIRY) });
      assert.deepEqual([answer.status, answer.headers.get('Access-Control-Allow-Origin')], [413, null]);
    });

    it('stored nothing, but what the server that slept had taken', { skip }, async () => {
      assert.ok(nginx);
      assert.deepEqual(await nginx.received(), []);
      const messages = (await nginx.sleeper.received()).map((one) => one['message']);
      assert.deepEqual(messages, [INQUIRY.message]);
    });
  });
});
