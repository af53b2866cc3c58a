import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { reportLoadFailure } from '../../config/report.ts';
import { messagesContext } from '../../context.ts';
import { askBoxMessages } from '../../messages/en/ask-box.ts';
import { wordsOf } from '../../messages/messages.ts';
import { controls } from '../../styles/controls.ts';
import { Panel } from '../panel.ts';
import { whenIdle } from '../when-idle.ts';
import { askStyles } from './ask-panel.styles.ts';
import type { Asking } from './asking.ts';

/** The box for a visitor's own question. Finding answers is loaded when somebody comes near it, or the page is idle. */
export class AskPanel extends Panel {
  static override styles = [controls, askStyles];
  static override properties = { _asking: { state: true }, _hasFailed: { state: true } };

  declare private _asking: Asking | undefined;
  declare private _hasFailed: boolean;
  readonly #overrides = new ContextConsumer(this, { context: messagesContext, subscribe: true });

  constructor() {
    super();
    this._hasFailed = false;
  }

  protected override firstUpdated(): void {
    // Nobody has asked for it yet: if it does not come now, it is tried again when somebody does.
    whenIdle(() => void this.#load().catch(() => undefined));
  }

  protected override render(): TemplateResult {
    const words = wordsOf(askBoxMessages, this.#overrides.value ?? {});
    return html`<form
      part="ask"
      role="search"
      aria-labelledby="ask-label"
      @focusin=${this.#onUse}
      @input=${this.#onUse}
      @submit=${this.#onSubmit}
    >
      <label part="label" id="ask-label" for="ask-input">${words.askLabel}</label>
      <input
        part="ask-input"
        id="ask-input"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        aria-describedby="ask-help"
      />
      <p part="help" id="ask-help">${words.askHelp}</p>
      <p part="ask-status" role="status">${this._asking?.status ?? (this._hasFailed ? words.askFailed : nothing)}</p>
      ${this._asking?.render()}
    </form>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
  };

  readonly #onUse = async (): Promise<void> => {
    try {
      await this.#load();
      this._hasFailed = false;
    } catch (error) {
      this._hasFailed = true;
      reportLoadFailure(error);
    }
  };

  /** @throws {TypeError} where the file cannot be loaded; the next call tries again */
  async #load(): Promise<void> {
    const { Asking } = await import('./asking.ts');
    this._asking ??= new Asking(this);
  }
}
