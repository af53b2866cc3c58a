import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { describeWithDemo } from './support/suite.ts';

const QUESTION = 'will my zzsecretzz insurance pay for it';

/** The shifts of the page's layout so far that no input explains (Layout Instability API). */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
          resolve(shifts.filter((shift) => !shift.hadRecentInput).reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // An observer without entries is never called.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );

describeWithDemo('asking on the built page', (stage) => {
  const open = async (): Promise<{ page: Page; sent: string[] }> => {
    const page = await stage.browser.newPage();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(stage.demo.siteUrl, { waitUntil: 'networkidle' });
    return { page, sent };
  };

  it('answers without a request, and leaves nothing behind on the page', async () => {
    const { page, sent } = await open();
    sent.length = 0;
    await page.getByRole('searchbox').pressSequentially(QUESTION);
    await page.getByText(/the best first: Does insurance cover it/).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[part="result"] details[open]').getByText('It depends on your plan').waitFor();
    assert.deepEqual(sent, []);
    assert.deepEqual(await page.context().storageState(), { cookies: [], origins: [] });
    const { address, html } = await page.evaluate(() => ({
      address: location.href + JSON.stringify(history.state),
      html: document.documentElement.outerHTML,
    }));
    assert.ok(!address.includes('zzsecretzz') && !html.includes('zzsecretzz'));
    await page.close();
  });

  it('sends a question that nothing answers: it becomes the inquiry, and the row', async () => {
    const { page } = await open();
    await page.getByRole('searchbox').pressSequentially('Do you speak Klingon?');
    await page.getByText('No answer here fits your question.').waitFor();
    await page.getByRole('button', { name: 'Send this question to Alder Creek Clinic' }).click();
    await page.keyboard.type('Ana');
    await page.getByLabel('Email', { exact: true }).fill('ana@example.com');
    await page.locator('kap-form-panel').getByLabel('I am 18 or older').check();
    await page.getByLabel(/^I agree that/).check();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Thank you. We got your message.').waitFor();
    const row = stage.demo.rows().at(-1);
    assert.deepEqual([row?.['name'], row?.['message']], ['Ana', 'Do you speak Klingon?']);
    await page.close();
  });

  it('moves nothing on the page when the search arrives, and when the count of answers does', async () => {
    const { page } = await open();
    assert.equal(await layoutShift(page), 0);
    await page.getByRole('searchbox').pressSequentially('what does it cost');
    await page.getByText(/^\d answers?.*How much does it cost/).waitFor();
    assert.equal(await layoutShift(page), 0);
    await page.close();
  });

  it('says that the search could not be loaded, and finds answers once it can', async () => {
    const page = await stage.browser.newPage();
    await page.route('**/chunks/ask-*.js', (route) => route.abort());
    await page.goto(stage.demo.siteUrl);
    await page.getByRole('searchbox').fill('cost');
    await page.getByText('The search could not be loaded').waitFor();
    await page.unroute('**/chunks/ask-*.js');
    await page.getByLabel('Name', { exact: true }).focus();
    await page.getByRole('searchbox').focus();
    await page.getByText(/^\d answers?.*How much does it cost/).waitFor();
    await page.close();
  });
});
