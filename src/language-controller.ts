import type { ReactiveControllerHost } from 'lit';
import { reportLoadFailure } from './config/report.ts';
import { filesOf, type FirstWords, type LanguageFiles } from './languages.ts';

/** Keeps the words of the element's language: English is at hand, others are loaded. */
export class LanguageController {
  /** Undefined for English. */
  value: FirstWords | undefined;
  readonly #host: ReactiveControllerHost;
  #files: LanguageFiles | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the words of the chosen language are still on their way. */
  isPending = false;

  update(locale: string): void {
    const files = filesOf(locale);
    if (files === this.#files) return;
    this.#files = files;
    this.isPending = files !== undefined;
    if (files) void this.#load(files);
    else this.value = undefined;
  }

  async #load(files: LanguageFiles): Promise<void> {
    let words: FirstWords | undefined;
    try {
      words = await files.firstWords();
    } catch (error) {
      // English is better than nothing.
      reportLoadFailure(error);
    }
    // Another language was chosen meanwhile.
    if (files !== this.#files) return;
    this.value = words;
    this.isPending = false;
    this.#host.requestUpdate();
  }
}
