import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import type { Media, Viewport } from '../../test/support/page.ts';
import type { PageControl } from './page-commands.ts';

// What a session emulates ends with it, so it has to live as long as its page.
const sessions = new WeakMap<Page, Promise<CDPSession>>();

export class PuppeteerPage implements PageControl {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(keys: string[]): Promise<void> {
    const inputs = keys.map((key) => (key === 'Space' ? ' ' : key) as KeyInput);
    for (const key of inputs) await this.#page.keyboard.down(key);
    for (const key of inputs.reverse()) await this.#page.keyboard.up(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async setViewport(viewport: Viewport): Promise<void> {
    await this.#page.setViewport(viewport);
  }

  async emulateMedia(media: Media): Promise<boolean> {
    if (!(await this.#page.browser().version()).startsWith('Chrom')) return false;
    const session = await this.#session();
    const named = {
      'prefers-color-scheme': media.colorScheme,
      'prefers-reduced-motion': media.reducedMotion,
      'forced-colors': media.forcedColors,
    };
    const features = Object.entries(named).map(([name, value]) => ({ name, value: value ?? '' }));
    await session.send('Emulation.setEmulatedMedia', { media: media.type ?? '', features });
    return true;
  }

  #session(): Promise<CDPSession> {
    const session = sessions.get(this.#page) ?? this.#page.createCDPSession();
    sessions.set(this.#page, session);
    return session;
  }
}
