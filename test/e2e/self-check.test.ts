import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeWithDemo } from './support/suite.ts';

const markup = `<!doctype html><html lang="en-US"><head><title>Test</title><link rel="icon" href="data:,">
  <script type="module" src="/dist/kap-inquiry.js"></script></head>
  <body><kap-inquiry endpoint="/inquiries" clinic="Alder Creek" draft="session"></kap-inquiry></body></html>`;

describeWithDemo('the self-check of the built files', (stage) => {
  it('asks the network for nothing, stores nothing, and is empty after leaving the page and coming back', async () => {
    const context = await stage.browser.newContext();
    const tab = await context.newPage();
    const address = stage.demo.publish(markup);
    await tab.goto(address);
    await tab.getByRole('heading', { name: 'Get ready to talk about KAP' }).waitFor();
    await tab.waitForLoadState('networkidle');
    const requests: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    for (const box of await tab.getByRole('group', { name: 'Things to tell' }).getByRole('checkbox').all())
      await box.check();
    await tab.getByRole('button', { name: 'Show my notes' }).click();
    await tab.getByText('Bring these up first.').waitFor();
    assert.deepEqual(requests, []);
    const { cookies, origins } = await context.storageState();
    assert.deepEqual([cookies, origins], [[], []]);
    assert.equal(await tab.evaluate(() => sessionStorage.length), 0);
    assert.equal(tab.url(), address);

    await tab.goto(stage.demo.siteUrl);
    await tab.goBack();
    await tab.getByRole('heading', { name: 'Get ready to talk about KAP' }).waitFor();
    assert.equal(await tab.getByRole('checkbox', { checked: true }).count(), 0);
    assert.equal(await tab.getByText('Your notes for a first talk').count(), 0);
    await context.close();
  });

  it('fits notes of every tick on a few sheets of paper, and nothing else', async () => {
    const tab = await stage.browser.newPage();
    await tab.goto(stage.demo.publish(markup.replace('<body>', '<body><h1>Alder Creek</h1>')));
    for (const box of await tab.locator('kap-self-check-panel').getByRole('checkbox').all()) await box.check();
    await tab.getByRole('button', { name: 'Show my notes' }).click();
    await tab.evaluate(() => {
      Object.assign(globalThis, { print: () => undefined });
    });
    await tab.getByRole('button', { name: 'Print' }).click();
    await tab.emulateMedia({ media: 'print' });
    assert.equal(await tab.getByRole('heading', { name: 'Alder Creek' }).count(), 0);
    assert.equal(await tab.getByRole('heading', { name: 'Your notes for a first talk' }).count(), 1);
    const pdf = await tab.pdf({ format: 'Letter' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    assert.ok(pages !== undefined && pages <= 3, `${pages} pages`);
    await tab.close();
  });

  it('leaves the form usable where its own file cannot be loaded', async () => {
    const tab = await stage.browser.newPage();
    await tab.route('**/chunks/self-check-panel-*.js', (route) => route.abort());
    await tab.goto(stage.demo.publish(markup));
    await tab.getByLabel('Name', { exact: true }).fill('Ana');
    assert.equal(await tab.getByText('Get ready to talk about KAP').count(), 0);
    await tab.close();
  });
});
