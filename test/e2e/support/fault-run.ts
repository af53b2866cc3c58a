import type { Page } from 'playwright-core';
import { fillIn, send } from './visitor.ts';

/** What a visitor went through at one fault. */
export interface FaultRun {
  /** The outcome's kind, first and after pressing “Try again” where it was offered. */
  kinds: string[];
  /** What was read in the end: the title of the receipt or of the failure. */
  reads: string;
  /** Whether the visitor's words are still there to be sent, copied or mailed. */
  hasText: boolean;
}

/** The widget's end of an attempt, as its events tell. */
const OBSERVE = `
  window.ends = [];
  addEventListener('kap-sent', ({ detail }) => ends.push(detail.confirmed ? 'sent' : 'accepted'));
  addEventListener('kap-failed', ({ detail }) => ends.push(detail.kind));`;

/** @param timeout milliseconds that the widget waits for an answer */
export const faultPage = (endpoint: string, format: string, timeout: number): string =>
  `<!doctype html><html lang="en"><title>Test</title><link rel="icon" href="data:,"><script>${OBSERVE}</script>
  <script type="module" src="/dist/kap-inquiry.js"></script>
  <kap-inquiry sections="form" endpoint="${endpoint}" format="${format}" clinic="Alder Creek" email="hi@alder.example">
    <script type="application/json">{ "timeout": ${timeout} }</script>
  </kap-inquiry>`;

const ended = async (page: Page, count: number): Promise<string[]> => {
  await page.waitForFunction((wanted) => (window as unknown as { ends: string[] }).ends.length >= wanted, count);
  return page.evaluate(() => (window as unknown as { ends: string[] }).ends);
};

/** Whether the message stands in the form, or can be copied from the receipt. */
const stillHas = async (page: Page, message: string): Promise<boolean> => {
  const field = page.getByLabel('Message (optional)');
  if ((await field.count()) > 0 && (await field.inputValue()) === message) return true;
  const copy = page.getByRole('button', { name: 'Copy my message' });
  if ((await copy.count()) === 0) return false;
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      Object.assign(window, { copied: text });
      return Promise.resolve();
    };
  });
  await copy.click();
  await page.getByText('Copied.').waitFor();
  return (await page.evaluate(() => (window as unknown as { copied: string }).copied)).includes(message);
};

/** Sends one message as a visitor does, and tries again once where the widget offers it. */
export const sendThrough = async (page: Page, message: string): Promise<FaultRun> => {
  await fillIn(page, { message });
  await send(page);
  let kinds = await ended(page, 1);
  const again = page.getByRole('button', { name: 'Try again' });
  if ((await again.count()) > 0) {
    await again.click();
    kinds = await ended(page, 2);
  }
  const title = page.locator('#kap-receipt, #kap-failed-title');
  await title.waitFor();
  return { kinds, reads: (await title.innerText()).trim(), hasText: await stillHas(page, message) };
};
