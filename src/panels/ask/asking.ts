import { ContextConsumer } from '@lit/context';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Config } from '../../config/config.ts';
import { reportLoadFailure } from '../../config/report.ts';
import { configContext, entriesContext, messagesContext } from '../../context.ts';
import { BUILT_IN_FIELDS } from '../../inquiry/field-names.ts';
import { dialled } from '../../messages/dialled.ts';
import { askMessages } from '../../messages/en/ask.ts';
import { askBoxMessages } from '../../messages/en/ask-box.ts';
import { hostMessages } from '../../messages/en/host.ts';
import { fill, wordsLocale, wordsOf } from '../../messages/messages.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { KapAnswerEvent } from '../faq/events.ts';
import { faqStyles } from '../faq/faq-panel.styles.ts';
import { inline } from '../inline.ts';
import type { Panel } from '../panel.ts';
import { QuestionEvent } from '../question-event.ts';
import { AnswerSearch, type SearchSources } from './answer-search.ts';
import { askingStyles } from './asking.styles.ts';
import { KapAskEvent } from './events.ts';
import { keyTarget } from './keys.ts';
import { resultItem, type Result } from './result.ts';

/** Milliseconds without a key until the count is spoken: at every key it would drown what is being typed. */
const SETTLE = 600;
/**
 * Milliseconds without a key until text in composition is searched. It cannot wait for its end: keyboards of phones
 * compose every word.
 */
const COMPOSING = 300;

const ITEMS = '[part="ask-input"], [part="result"] summary, [part="ask-send"]';

const canSend = ({ sections, endpoint, fields }: Config): boolean =>
  sections.includes('form') && endpoint !== undefined && (fields ?? BUILT_IN_FIELDS).includes('message');

/** Finds answers while a visitor types, and hands the question to the form. Loaded when it is needed. */
export class Asking implements ReactiveController {
  /** Spoken: how many answers there are, or that none fits. */
  status = '';
  readonly #host: Panel;
  readonly #config: ContextConsumer<typeof configContext, Panel>;
  readonly #entries: ContextConsumer<typeof entriesContext, Panel>;
  readonly #overrides: ContextConsumer<typeof messagesContext, Panel>;
  #sources: SearchSources | undefined;
  #search: AnswerSearch | undefined;
  #question = '';
  #results: readonly Result[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Panel) {
    this.#host = host;
    this.#config = new ContextConsumer(host, { context: configContext, subscribe: true });
    this.#entries = new ContextConsumer(host, { context: entriesContext, subscribe: true });
    this.#overrides = new ContextConsumer(host, { context: messagesContext, subscribe: true });
    host.addEventListener('input', this.#onInput);
    host.addEventListener('compositionend', this.#onInput);
    host.addEventListener('keydown', this.#onKeydown);
    host.addEventListener('click', this.#onClick);
    host.addController(this);
  }

  hostConnected(): void {
    adoptStyles(this.#host, [faqStyles, askingStyles]);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    const { value: config } = this.#config;
    const { value: entries = [] } = this.#entries;
    const { value: overrides = {} } = this.#overrides;
    const { config: oldConfig, entries: oldEntries } = this.#sources ?? {};
    if (!config || (config === oldConfig && entries === oldEntries)) return;
    void this.#index({ config, entries, overrides });
  }

  render(): TemplateResult | typeof nothing {
    const { value: config } = this.#config;
    if (!config || this.#question === '') return nothing;
    const words = this.#words(askMessages);
    return html`${
      this.#results.length > 0
        ? html`<ol part="results" aria-label=${words.askResults}>
            ${repeat(
              this.#results,
              ({ id }) => id,
              (one) => resultItem(one, this.#search, this.#onToggle),
            )}
          </ol>`
        : nothing
    }${this.#next(config)}`;
  }

  /** What a visitor can do with a question that no answer fits, always one step away. */
  #next(config: Config): TemplateResult {
    const words = this.#words(askMessages);
    if (canSend(config))
      return html`<button type="button" part="ask-send" @click=${this.#send}>
        ${this.#fill(words.sendQuestion)}
      </button>`;
    const { phone, email } = config;
    const ways = [
      phone && fill(words.askPhone, { phone, href: dialled(phone) }),
      email && fill(words.askEmail, { email }),
    ];
    const text = [this.#fill(words.askContact), ...ways].filter(Boolean).join(' ');
    return html`<p>${inline(text, '')}</p>`;
  }

  async #index(sources: SearchSources): Promise<void> {
    this.#sources = sources;
    try {
      const search = await AnswerSearch.of(sources);
      // Entries have changed meanwhile.
      if (this.#sources !== sources) return;
      this.#search = search;
      this.#find();
    } catch (error) {
      this.#sources = undefined;
      this.#say(this.#words(askBoxMessages).askFailed);
      reportLoadFailure(error);
    }
  }

  #find(): void {
    this.#question = this.#input?.value.trim() ?? '';
    this.#results = this.#question === '' ? [] : (this.#search?.results(this.#question) ?? []);
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    if (this.#question === '') this.#say('');
    else if (this.#search) this.#timer = setTimeout(this.#settle, SETTLE);
  }

  readonly #settle = (): void => {
    const words = this.#words(askMessages);
    const { length: count } = this.#results;
    const plural = new Intl.PluralRules(wordsLocale(this.#config.value?.locale ?? 'en')).select(count);
    const found = plural === 'one' ? words.found_one : words.found_other;
    this.#say(count === 0 ? words.nothingFits : fill(found, { count, question: this.#results[0]?.question ?? '' }));
    this.#host.dispatchEvent(new KapAskEvent(this.#results.map(({ id }) => id)));
  };

  #say(status: string): void {
    this.status = status;
    this.#host.requestUpdate();
  }

  readonly #onInput = (event: Event): void => {
    // Nobody outside needs it, and tag managers listen for it on the document.
    event.stopPropagation();
    clearTimeout(this.#timer);
    if (event instanceof InputEvent && event.isComposing) this.#timer = setTimeout(() => this.#find(), COMPOSING);
    else this.#find();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // Keys belong to the input method while it composes; Safari sends 229 for the one that ends it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || event.keyCode === 229 || event.altKey || event.ctrlKey || event.metaKey) return;
    const items = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(ITEMS)];
    const current = items.indexOf(event.target as HTMLElement);
    if (current === -1) return;
    if (current === 0 && event.key === 'Enter') this.#openBest(items, event);
    else if (current === 0 && event.key === 'Escape') this.#clear(event);
    else this.#move(items[keyTarget(event.key, current, items.length - 1) ?? current], event);
  };

  #move(target: HTMLElement | undefined, event: KeyboardEvent): void {
    if (!target || target === event.target) return;
    event.preventDefault();
    event.stopPropagation();
    target.focus();
  }

  /** Enter takes a visitor to the best answer, open, or to sending the question. */
  #openBest([, next]: readonly HTMLElement[], event: KeyboardEvent): void {
    // Else the same key would press what gets the focus.
    event.preventDefault();
    const details = next?.closest('details');
    if (details) details.open = true;
    next?.focus();
  }

  #clear(event: KeyboardEvent): void {
    if (!this.#input || this.#input.value === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.#input.value = '';
    this.#find();
  }

  /** A press on the excerpt opens the answer as well. */
  readonly #onClick = ({ target }: Event): void => {
    const details = (target as Element).closest('.excerpt')?.parentElement?.querySelector('details');
    if (details) details.open = true;
  };

  readonly #onToggle = ({ currentTarget }: Event): void => {
    const details = currentTarget as HTMLDetailsElement;
    const id = details.closest<HTMLElement>('[data-faq-id]')?.dataset['faqId'];
    if (details.open && id) this.#host.dispatchEvent(new KapAnswerEvent(id));
  };

  readonly #send = (): void => {
    const isTaken = !this.#host.dispatchEvent(new QuestionEvent(this.#question));
    if (!isTaken) this.#say(this.#words(askMessages).formNotReady);
  };

  get #input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('input');
  }

  #words<T extends Readonly<Record<string, string>>>(defaults: T): T {
    return wordsOf(defaults, this.#overrides.value ?? {});
  }

  #fill(text: string): string {
    return fill(text, { clinic: this.#config.value?.clinic ?? this.#words(hostMessages).thisClinic });
  }
}
