import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner-core';
import * as puppeteer from 'puppeteer-core';
import type { Browsers, WebKitPaths } from '../browsers.ts';
import { chromiumArguments } from '../chromium-arguments.ts';
import { WebKitLauncher } from './webkit-launcher.ts';

/** Puppeteer would close its browser on a signal and let the runner go on, with a new one. */
const ownSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/** A signal ends a process without its `exit` event, on which the browsers are closed. */
export const leaveOnSignals = (): void => {
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(143));
};

export const launchers = (found: Browsers): BrowserLauncher[] => {
  const list: BrowserLauncher[] = [];
  if (found.chromium) list.push(chromium(found.chromium));
  if (found.firefox) list.push(firefox(found.firefox));
  if (found.webkit) list.push(webkit(found.webkit));
  return list;
};

const chromium = (executablePath: string): BrowserLauncher => {
  return chromeLauncher({ puppeteer, launchOptions: { ...ownSignals, executablePath, args: chromiumArguments } });
};

// Both sides are the runner's own types, which disagree under exactOptionalPropertyTypes.
const webkit = (paths: WebKitPaths) => new WebKitLauncher(paths) as BrowserLauncher;

const firefox = (executablePath: string): BrowserLauncher => {
  return chromeLauncher({
    puppeteer,
    launchOptions: { ...ownSignals, browser: 'firefox', executablePath },
    createPage: ({ context }) => context.newPage(),
  });
};
