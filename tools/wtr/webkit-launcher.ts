import type { TestRunnerCoreConfig } from '@web/test-runner-core';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { WebKitPaths } from '../browsers.ts';
import { startWebKitHost, type WebKitHost } from './webkit-host.ts';
import { WebKitPage, type Driver } from './webkit-page.ts';

type Options = ConstructorParameters<typeof WebdriverLauncher>[0];

/** The runner's WebDriver launcher with a WebKitWebDriver of its own, started on need and ended with the tests. */
export class WebKitLauncher extends WebdriverLauncher {
  readonly control = new WebKitPage(() => this.#driver());
  readonly #paths: WebKitPaths;
  readonly #options: Options;
  #host: Promise<WebKitHost> | undefined;

  constructor(paths: WebKitPaths) {
    const options = {
      hostname: '127.0.0.1',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        // Its toolbar would keep the window at 447 px and more; without it 334 px are possible.
        'webkitgtk:browserOptions': { binary: paths.miniBrowser, args: ['--automation', '--full-screen'] },
      },
    } as Options;
    super(options);
    this.#options = options;
    this.#paths = paths;
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  override async startSession(id: string, url: string): Promise<void> {
    this.#host ??= startWebKitHost(this.#paths);
    this.#options.port = (await this.#host).port;
    await super.startSession(id, url);
  }

  override async stop(): Promise<void> {
    await super.stop();
    const host = await this.#host?.catch(() => undefined);
    this.#host = undefined;
    host?.close();
  }

  #driver(): Driver {
    // The runner keeps its session private, and its own commands lack chords and window sizes.
    const { driver } = this as unknown as { driver?: Driver };
    if (!driver) throw new Error('The WebKit session has not started.');
    return driver;
  }
}
