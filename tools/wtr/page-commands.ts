import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner-core';
import { ChromeLauncher } from '@web/test-runner-chrome';
import type { Media, Viewport } from '../../test/support/page.ts';
import { PuppeteerPage } from './puppeteer-page.ts';
import { WebKitLauncher } from './webkit-launcher.ts';

/** What a test may do to its page from outside; one implementation per protocol. */
export interface PageControl {
  press(keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  setViewport(viewport: Viewport): Promise<void>;
  emulateMedia(media: Media): Promise<boolean>;
}

const initialViewport: Viewport = { width: 800, height: 600 };
const initialMedia: Media = { colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' };

/** The runner's own commands differ by engine in keys, chords and viewport; these do not. */
export const pageCommands = (): TestRunnerPlugin => {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      if (!command.startsWith('page-')) return undefined;
      return run(command, payload, controlOf(session.browser, session.id));
    },
  };
};

const controlOf = (browser: BrowserLauncher, sessionId: string): PageControl => {
  if (browser instanceof WebKitLauncher) return browser.control;
  if (browser instanceof ChromeLauncher) return new PuppeteerPage(browser.getPage(sessionId));
  throw new Error(`No page commands for ${browser.name}.`);
};

// Payloads come from test/support/page.ts alone, which TypeScript checks.
const run = async (command: string, payload: unknown, control: PageControl): Promise<boolean | undefined> => {
  switch (command) {
    case 'page-press':
      await control.press((payload as string).split('+'));
      return true;
    case 'page-type':
      await control.type(payload as string);
      return true;
    case 'page-viewport':
      await control.setViewport(payload as Viewport);
      return true;
    case 'page-media':
      return control.emulateMedia(payload as Media);
    case 'page-reset':
      await control.setViewport(initialViewport);
      await control.emulateMedia(initialMedia);
      return true;
    default:
      return undefined;
  }
};
