import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describeWithDemo } from './support/suite.ts';

declare global {
  interface Window {
    axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const violations = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ path: AXE });
  const results = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describeWithDemo('the demo page, by axe', (stage) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280])
      it(`has no violation at rest, all open, all errors, after sending (${colorScheme}, ${width} px)`, async () => {
        const page = await stage.browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        await page.goto(stage.demo.siteUrl);
        await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
        assert.deepEqual(await violations(page), [], 'at rest');

        await page.getByRole('button', { name: 'Open all answers' }).click();
        await page.getByText('Last reviewed:').first().waitFor();
        assert.equal(await page.locator('details[data-faq-id]:not([open])').count(), 0);
        assert.deepEqual(await violations(page), [], 'every answer open');

        await page.getByLabel('Phone (optional)').fill('no');
        await page.getByLabel('Message (optional)').fill('x'.repeat(1001));
        await page.getByRole('button', { name: 'Send', exact: true }).click();
        await page.getByText('Please check the form').waitFor();
        assert.equal(await page.locator('[part="error"]').count(), 5);
        assert.deepEqual(await violations(page), [], 'every error shown');

        await page.getByLabel('Name', { exact: true }).fill('Ana');
        await page.getByLabel(/^Email/).fill('ana@example.com');
        await page.getByLabel(/^Phone/).fill('555 010 0142');
        await page.getByLabel('Message (optional)').fill('Hello');
        await page.locator('kap-form-panel').getByLabel('I am 18 or older').check();
        await page.getByLabel('I agree that').check();
        await page.getByRole('button', { name: 'Send', exact: true }).click();
        await page.getByText('Thank you. We got your message.').waitFor();
        assert.deepEqual(await violations(page), [], 'after sending');
        await page.close();
      });
});
