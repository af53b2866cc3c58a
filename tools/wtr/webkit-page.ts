import { setTimeout as sleep } from 'node:timers/promises';
import type { Viewport } from '../../test/support/page.ts';
import type { PageControl } from './page-commands.ts';

/** The part of a WebDriver session that is used here. */
export interface Driver {
  performActions(actions: object[]): Promise<void>;
  releaseActions(): Promise<void>;
  execute<T>(script: string): Promise<T>;
  getWindowRect(): Promise<{ width: number; height: number }>;
  setWindowRect(x: null, y: null, width: number, height: number): Promise<unknown>;
}

// Code points of the WebDriver standard, "keyboard actions".
const keyValues: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  '\n': '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

export class WebKitPage implements PageControl {
  readonly #driver: () => Driver;

  constructor(driver: () => Driver) {
    this.#driver = driver;
  }

  async press(keys: string[]): Promise<void> {
    const values = keys.map(keyValue);
    await this.#keys([
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async type(text: string): Promise<void> {
    await this.#keys(
      Array.from(text, keyValue).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  /** A window is asked for, and the page in it becomes smaller by the window's own bars. */
  async setViewport({ width, height }: Viewport): Promise<void> {
    const driver = this.#driver();
    for (let attempt = 0; attempt < 40; attempt++) {
      const [innerWidth, innerHeight] = await driver.execute<[number, number]>('return [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      if (attempt % 10 === 0) {
        const rect = await driver.getWindowRect();
        await driver.setWindowRect(null, null, rect.width + width - innerWidth, rect.height + height - innerHeight);
      }
      await sleep(25);
    }
    throw new Error(`WebKit's window cannot be ${width} × ${height}; its narrowest is 334.`);
  }

  emulateMedia(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async #keys(actions: object[]): Promise<void> {
    await this.#driver().performActions([{ type: 'key', id: 'keyboard', actions }]);
  }
}

const keyValue = (key: string): string => {
  const value = keyValues[key] ?? key;
  if (Array.from(value).length > 1) throw new Error(`Unknown key "${key}": add it to tools/wtr/webkit-page.ts.`);
  return value;
};
