import { chromium, type Browser } from 'playwright-core';
import { findBrowsers } from '../../../tools/browsers.ts';

/** The installed Chromium; the tests drive the built files in it. */
export const launch = async (): Promise<Browser> => {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('The end-to-end tests need Chromium or Chrome: set CHROME_PATH.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  });
};
