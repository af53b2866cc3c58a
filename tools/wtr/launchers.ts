import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner-core';
import puppeteer from 'puppeteer-core';
import type { Browsers } from '../browsers.ts';
import { chromiumArguments } from '../chromium-arguments.ts';
import { WebKitLauncher } from './webkit-launcher.ts';

export function launchers(found: Browsers): BrowserLauncher[] {
  const list: BrowserLauncher[] = [];
  if (found.chromium) list.push(chromium(found.chromium));
  if (found.firefox) list.push(firefox(found.firefox));
  if (found.webkit) list.push(new WebKitLauncher(found.webkit));
  return list;
}

function chromium(executablePath: string): BrowserLauncher {
  return chromeLauncher({ puppeteer, launchOptions: { executablePath, args: chromiumArguments } });
}

function firefox(executablePath: string): BrowserLauncher {
  return chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath },
    createPage: ({ context }) => context.newPage(),
  });
}
