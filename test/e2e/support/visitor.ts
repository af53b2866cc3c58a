import type { Page } from 'playwright-core';

/** Fills in the form as a visitor who reads its labels. */
export const fillIn = async (page: Page, { name = 'Ana', message = 'Hello' } = {}): Promise<void> => {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Email', { exact: true }).fill('ana@example.com');
  await page.getByLabel('Message (optional)').fill(message);
  await page.locator('kap-form-panel').getByLabel('I am 18 or older').check();
  await page.getByLabel('I agree that').check();
};

export const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send', exact: true }).click();
