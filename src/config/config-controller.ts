import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Config, ConfigSources } from './config.ts';
import { quickConfig } from './quick.ts';
import { reportLoadFailure } from './report.ts';

type Read = typeof import('./read.ts').readConfig;

/**
 * Keeps the configuration of its host. Attributes alone are read at once, so that the FAQ does not wait for the schema;
 * the full, reported reading follows as soon as the schema is loaded.
 */
export class ConfigController implements ReactiveController {
  /** Undefined while JSON waits for the schema. */
  value: Config | undefined;
  /** Whether `value` is the full reading. */
  isFull = false;
  readonly #host: ReactiveControllerHost;
  #read: Read | undefined;
  #isStale = true;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#read) void this.#load();
  }

  /** A source has changed: the next update reads all again. */
  invalidate(): void {
    this.#isStale = true;
    this.#host.requestUpdate();
  }

  /** @param collect reads the sources; called only when one of them has changed */
  update(collect: () => ConfigSources): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    const sources = collect();
    if (this.#read) {
      this.value = this.#read(sources);
      this.isFull = true;
    } else if (this.#hasFailed || (sources.json === undefined && sources.property === undefined)) {
      this.value = quickConfig(sources.attributes, sources.pageLocale);
    }
  }

  async #load(): Promise<void> {
    try {
      this.#read = (await import('./read.ts')).readConfig;
    } catch (error) {
      // Better the FAQ by attributes alone than nothing.
      this.#hasFailed = true;
      reportLoadFailure(error);
    }
    this.invalidate();
  }
}
