import { ContextConsumer } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { reportLoadFailure } from '../../config/report.ts';
import { messagesContext } from '../../context.ts';
import { askBoxMessages } from '../../messages/en/ask-box.ts';
import { wordsOf } from '../../messages/messages.ts';
import { controls } from '../../styles/controls.ts';
import { Panel } from '../panel.ts';
import { askStyles } from './ask-panel.styles.ts';
import type { Asking } from './asking.ts';

type AskingState = 'idle' | 'loading' | 'failed' | Asking;

/** The box for a visitor's own question. Finding answers is loaded when somebody comes near it, or the page is idle. */
export class AskPanel extends Panel {
  static override styles = [controls, askStyles];
  static override properties = { _asking: { state: true } };

  declare private _asking: AskingState;
  readonly #overrides = new ContextConsumer(this, { context: messagesContext, subscribe: true });

  constructor() {
    super();
    this._asking = 'idle';
  }

  protected override firstUpdated(): void {
    // WebKit has no requestIdleCallback.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void this.#load());
    else setTimeout(() => void this.#load());
  }

  protected override render(): TemplateResult {
    const words = wordsOf(askBoxMessages, this.#overrides.value ?? {});
    const asking = typeof this._asking === 'object' ? this._asking : undefined;
    return html`<form
      part="ask"
      role="search"
      aria-labelledby="ask-label"
      @focusin=${this.#load}
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
      <p part="ask-status" role="status">${this._asking === 'failed' ? words.askFailed : asking?.status}</p>
      ${asking?.render()}
    </form>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
  };

  readonly #load = async (): Promise<void> => {
    if (this._asking !== 'idle' && this._asking !== 'failed') return;
    this._asking = 'loading';
    try {
      const { Asking } = await import('./asking.ts');
      this._asking = new Asking(this);
    } catch (error) {
      this._asking = 'failed';
      reportLoadFailure(error);
    }
  };
}
