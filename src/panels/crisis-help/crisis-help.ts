import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { reportLoadFailure } from '../../config/report.ts';
import { regionOf } from '../../config/locale.ts';
import type { Config } from '../../config/config.ts';
import { crisisHelpMessages } from '../../messages/en/crisis-help.ts';
import { fill, wordsOf, type MessageOverrides } from '../../messages/messages.ts';
import { DIRECTORY_URL } from '../../safety/crisis-lines.ts';
import { crisisWords } from '../../safety/crisis-words.ts';
import type { Risk } from '../../safety/matcher.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { inline } from '../inline.ts';
import { whenIdle } from '../when-idle.ts';
import type { Panel } from '../panel.ts';
import { crisisHelpStyles } from './crisis-help.styles.ts';

/** Milliseconds without a key until what was typed is read. */
const REST = 300;

const loadMatcher = () => import('../../safety/matcher.ts');

export interface CrisisHelpContext {
  config: Config;
  overrides: MessageOverrides;
  /** Whether the text stands in a message that can be sent. */
  isMessage: boolean;
}

/**
 * Shows help beside a text in which somebody may tell of danger to a life. It stands there and does nothing else: what
 * was typed is neither kept nor sent nor changed, and nothing outside of what is shown depends on it.
 */
export class CrisisHelp implements ReactiveController {
  readonly #host: Panel;
  readonly #textOf: () => string;
  #risk: Risk | undefined;
  #isOpen = false;
  #wasOpen = false;
  /** Where the sentences start that were closed with the help: one that is typed anew brings it back. */
  #closed = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param textOf what stands in the free text fields */
  constructor(host: Panel, textOf: () => string) {
    this.#host = host;
    this.#textOf = textOf;
    host.addController(this);
  }

  hostConnected(): void {
    adoptStyles(this.#host, [crisisHelpStyles]);
    // Before anybody types: help must not wait for a bad network. What fails now is tried again then.
    whenIdle(() => void loadMatcher().catch(() => undefined));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Whether it was open at any time, so that help is repeated once the message is sent. */
  get wasOpen(): boolean {
    return this.#wasOpen;
  }

  /** Reads the text once typing rests. */
  watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(this.#textOf()), REST);
  }

  /** Reads the text at once, before it is sent. */
  readNow(): void {
    clearTimeout(this.#timer);
    void this.#read(this.#textOf());
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#risk = undefined;
    this.#isOpen = false;
    this.#wasOpen = false;
    this.#closed.clear();
  }

  render(context: CrisisHelpContext): TemplateResult {
    const words = wordsOf(crisisHelpMessages, context.overrides);
    return html`<p class="visually-hidden" role="status">${this.#isOpen ? words.crisisTitle : nothing}</p>
      ${this.#isOpen ? this.help(context, this.#close) : nothing}`;
  }

  /** @param onClose absent where it stays */
  help({ config, overrides, isMessage }: CrisisHelpContext, onClose?: () => void): TemplateResult {
    const words = wordsOf(crisisHelpMessages, overrides);
    const { locale, region, localHelp } = config;
    const tokens = { url: DIRECTORY_URL, ...crisisWords(region ?? regionOf(locale), overrides) };
    const rich = (text: string) => inline(fill(text, tokens), words.newTab);
    return html`<section part="crisis" aria-label=${words.crisisTitle}>
      <p part="crisis-title">${words.crisisTitle}</p>
      <p>${words.crisisText}</p>
      <p part="crisis-line">${rich('{crisisLine}')}</p>
      ${localHelp ? html`<p part="crisis-line">${rich(localHelp)}</p>` : nothing}
      <p>${rich(words.crisisFree)}</p>
      ${this.#risk?.isAboutSomebodyElse ? html`<p>${rich(words.crisisOther)}</p>` : nothing}
      ${isMessage && onClose ? html`<p>${words.crisisStillSend}</p>` : nothing}
      <p>${rich(words.crisisElsewhere)}</p>
      ${onClose ? html`<button type="button" class="plain" @click=${onClose}>${words.crisisClose}</button>` : nothing}
    </section>`;
  }

  async #read(text: string): Promise<void> {
    try {
      const { riskIn } = await loadMatcher();
      this.#risk = riskIn(text);
    } catch (error) {
      reportLoadFailure(error);
      return;
    }
    const isNew = this.#risk?.spans.some(({ start }) => !this.#closed.has(start)) ?? false;
    // It stays until it is closed: what was written may still be true once it is deleted.
    if (!isNew || this.#isOpen) return;
    this.#isOpen = true;
    this.#wasOpen = true;
    this.#host.requestUpdate();
  }

  readonly #close = (): void => {
    this.#isOpen = false;
    this.#closed = new Set(this.#risk?.spans.map(({ start }) => start));
    this.#host.requestUpdate();
  };
}
