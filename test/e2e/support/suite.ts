import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { startDemo, type Demo } from './demo.ts';

/** What the tests of a suite share. */
export interface Stage {
  demo: Demo;
  browser: Browser;
}

/** A suite with a demo and a browser, which are there once its tests run and gone after them. */
export const describeWithDemo = (name: string, define: (stage: Stage) => void): void => {
  void describe(name, () => {
    const stage = {} as Stage;
    before(async () => {
      stage.demo = await startDemo();
      stage.browser = await launch();
    });
    after(async () => {
      await stage.browser.close();
      await stage.demo.close();
    });
    define(stage);
  });
};
