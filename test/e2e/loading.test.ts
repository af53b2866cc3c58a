import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { describeWithDemo } from './support/suite.ts';

const MODULE = '<script type="module" src="/dist/kap-inquiry.js"></script>';
const CLASSIC = '<script defer src="/dist/kap-inquiry.classic.js"></script>';
const ELEMENT = '<kap-inquiry endpoint="/inquiries" clinic="Alder Creek"></kap-inquiry>';

const page = (head: string, body = ELEMENT) =>
  `<!doctype html><html lang="en"><head><title>Test</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

describeWithDemo('loading the built files', (stage) => {
  const open = async (
    markup: string,
    headers: Record<string, string> = {},
  ): Promise<{ tab: Page; errors: string[] }> => {
    const tab = await stage.browser.newPage();
    const errors: string[] = [];
    tab.on('pageerror', ({ message }) => errors.push(message));
    tab.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await tab.goto(stage.demo.publish(markup, headers));
    return { tab, errors };
  };

  const expectWorking = async (tab: Page): Promise<void> => {
    await tab.getByText('What are the side effects?').click();
    await tab.getByText('feeling detached').first().waitFor();
    await tab.getByLabel('Name', { exact: true }).fill('Ana');
    await tab.getByRole('button', { name: 'Send', exact: true }).click();
    await tab.getByText('Please check the form').waitFor();
  };

  for (const [how, head] of [
    ['as a module', MODULE],
    ['as one classic file', CLASSIC],
    ['as a module twice', MODULE + MODULE],
    ['as module and classic file', MODULE + CLASSIC],
    ['as classic file and module', CLASSIC + MODULE],
    ['with a version in the address', '<script type="module" src="/dist/kap-inquiry.js?ver=6.1"></script>'],
    ['under two addresses', MODULE + '<script type="module" src="/dist/kap-inquiry.js?ver=6.1"></script>'],
    ['as classic file without defer, before the element', '<script src="/dist/kap-inquiry.classic.js"></script>'],
  ] as const)
    it(`works ${how}`, async () => {
      const { tab, errors } = await open(page(head));
      await expectWorking(tab);
      assert.deepEqual(errors, []);
      await tab.close();
    });

  it('works under a strict Content-Security-Policy with Trusted Types, without a report', async () => {
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      'img-src data:',
      "require-trusted-types-for 'script'",
    ].join('; ');
    const { tab, errors } = await open(page(MODULE, ELEMENT.replace('>', ' structured-data="faq">')), {
      'content-security-policy': policy,
    });
    await expectWorking(tab);
    await tab.locator('kap-inquiry > script[type="application/ld+json"]').waitFor({ state: 'attached' });
    assert.deepEqual(errors, []);
    await tab.close();
  });

  it('shows the FAQ although the form’s file cannot be loaded, and tells the owner', async () => {
    const tab = await stage.browser.newPage();
    const said: string[] = [];
    const errors: string[] = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', ({ message }) => errors.push(message));
    await tab.route('**/chunks/form-panel-*.js', (route) => route.abort());
    await tab.goto(stage.demo.publish(page(MODULE)));
    await tab.getByText('What are the side effects?').click();
    await tab.getByText('feeling detached').first().waitFor();
    assert.ok(said.some((text) => text.startsWith('[kap-inquiry] A part of the script could not be loaded')));
    assert.deepEqual(errors, []);
    await tab.close();
  });

  it('offers to load an answer again whose file did not come', async () => {
    const tab = await stage.browser.newPage();
    await tab.route('**/chunks/answers-*.js', (route) => route.abort(), { times: 1 });
    await tab.goto(stage.demo.publish(page(MODULE)));
    await tab.getByText('What are the side effects?').click();
    const entry = tab.locator('details[data-faq-id="side-effects"]');
    await entry.getByText('This answer could not be loaded.').waitFor();
    assert.ok(await entry.getByRole('button', { name: 'Try again' }).isVisible());
    await tab.close();
  });

  it('lets the browser’s own find-in-page open an answer', async () => {
    const { tab } = await open(page(MODULE));
    await tab.getByText('What are the side effects?').waitFor();
    await tab.waitForFunction(() =>
      document.querySelector('kap-inquiry')?.shadowRoot?.querySelector('[part="faq-sources"]'),
    );
    // A text fragment runs the find-in-page algorithm, which opens closed details (HTML, "ancestor revealing").
    await tab.goto(`${stage.demo.siteUrl}/#:~:text=feeling%20detached`);
    await tab.waitForFunction(() =>
      document.querySelector('kap-inquiry')?.shadowRoot?.querySelector('details[data-faq-id="side-effects"][open]'),
    );
    await tab.close();
  });

  it('takes neither focus nor scroll on load', async () => {
    const { tab } = await open(page(MODULE, `<div style="height: 2000px">Above</div>${ELEMENT}`));
    await tab.getByRole('button', { name: 'Send', exact: true }).waitFor();
    assert.deepEqual(await tab.evaluate(() => [document.activeElement?.localName, scrollY]), ['body', 0]);
    await tab.close();
  });

  it('opens and shows the entry that the address names', async () => {
    const tab = await stage.browser.newPage();
    await tab.goto(`${stage.demo.siteUrl}/#faq-insurance`);
    const entry = tab.locator('details[data-faq-id="insurance"]');
    await tab.waitForFunction(() => scrollY > 0);
    assert.equal(await entry.getAttribute('open'), '');
    assert.ok(await entry.locator('summary').evaluate((summary) => summary.getBoundingClientRect().top < innerHeight));
    await tab.close();
  });
});
