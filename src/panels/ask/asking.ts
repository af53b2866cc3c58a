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
import { wordsLocale } from '../../languages.ts';
import { fill, wordsOf } from '../../messages/messages.ts';
import { CrisisHelp } from '../crisis-help/crisis-help.ts';
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

const ITEMS_AFTER_BOX = '[part="result"] summary, [part="ask-send"]';
const ITEMS = `[part="ask-input"], ${ITEMS_AFTER_BOX}`;

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;

const canSend = ({ sections, endpoint, fields }: Config): boolean =>
  sections.includes('form') && endpoint !== undefined && (fields ?? BUILT_IN_FIELDS).includes('message');

/** Finds answers while a visitor types, and hands the question to the form. Loaded when it is needed. */
export class Asking implements ReactiveController {
  readonly #help: CrisisHelp;
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
  /** Answers are shown once they are opened: what an owner put into them is not loaded while somebody types. */
  readonly #opened = new Set<string>();
  /** Whether the status is about the question that stands there. */
  #isAnnounced = false;
  #hasFailed = false;
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
    this.#help = new CrisisHelp(host, () => this.#input?.value ?? '');
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
    if (!config) return nothing;
    const { value: overrides = {} } = this.#overrides;
    const help = this.#help.render({ config, overrides, isMessage: false });
    return html`${help}${this.#question === '' ? nothing : this.#found(config)}`;
  }

  #found(config: Config): TemplateResult {
    return html`${
      this.#results.length > 0
        ? html`<ol part="results" aria-label=${this.#words(askMessages).askResults}>
            ${repeat(
              this.#results,
              ({ id }) => id,
              (one) => resultItem(one, this.#opened.has(one.id), this.#onToggle),
            )}
          </ol>`
        : nothing
    }${this.#next(config)}`;
  }

  /** What a visitor can do with a question that no answer fits, always one step away. */
  #next(config: Config): TemplateResult | typeof nothing {
    const words = this.#words(askMessages);
    if (canSend(config))
      return html`<button type="button" part="ask-send" @click=${this.#send}>
        ${this.#fill(words.sendQuestion)}
      </button>`;
    const { phone, email } = config;
    const ways = [
      phone && fill(words.askPhone, { phone, href: dialled(phone) }),
      email && fill(words.askEmail, { email }),
    ].filter((way) => way !== undefined);
    if (ways.length === 0) return nothing;
    return html`<p>${inline([this.#fill(words.askContact), ...ways].join(' '), '')}</p>`;
  }

  async #index(sources: SearchSources): Promise<void> {
    this.#sources = sources;
    this.#hasFailed = false;
    try {
      const search = await AnswerSearch.of(sources, this.#search);
      // Entries have changed meanwhile, or only what surrounds them.
      if (this.#sources !== sources || this.#search === search) return;
      this.#search = search;
      this.#find();
      // A question was typed before its answers were there.
      if (this.#question !== '' && !this.#isAnnounced) this.#announceSoon();
    } catch (error) {
      this.#hasFailed = true;
      this.#say(this.#words(askBoxMessages).askFailed);
      reportLoadFailure(error);
    }
  }

  #find(): void {
    this.#question = this.#input?.value.trim() ?? '';
    this.#results = this.#question === '' ? [] : (this.#search?.results(this.#question) ?? []);
    this.#host.requestUpdate();
  }

  /** What was said of another question must not stand beside this one, and the same words are spoken again. */
  #announceSoon(): void {
    clearTimeout(this.#timer);
    this.#say('');
    this.#isAnnounced = false;
    if (this.#question !== '' && this.#search) this.#timer = setTimeout(this.#settle, SETTLE);
  }

  readonly #settle = (): void => {
    this.#isAnnounced = true;
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
    if (event.target !== this.#input) return;
    if (this.#config.value?.crisisHelp !== false) this.#help.watch();
    if (this.#hasFailed && this.#sources) void this.#index(this.#sources);
    clearTimeout(this.#timer);
    if (event instanceof InputEvent && event.isComposing) this.#timer = setTimeout(this.#answer, COMPOSING);
    else this.#answer();
  };

  readonly #answer = (): void => {
    this.#find();
    this.#announceSoon();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // Keys belong to the input method while it composes; Safari sends 229 for the one that ends it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || event.keyCode === 229 || hasModifier(event)) return;
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
    this.#answer();
  }

  readonly #onClick = (event: Event): void => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('a[href^="#faq-"]');
    if (link) this.#follow(link, event);
    // A press on the excerpt opens the answer as well.
    const details = target.closest('.excerpt')?.parentElement?.querySelector('details');
    if (details) details.open = true;
  };

  /** A link from one answer to another leads into the FAQ panel, or, without one, shows that answer here. */
  #follow(link: HTMLAnchorElement, event: Event): void {
    const entry = (this.#host.getRootNode() as ShadowRoot).getElementById(link.hash.slice(1));
    if (entry) {
      // The address may name it already, and then nothing else would happen.
      (entry as HTMLDetailsElement).open = true;
      entry.scrollIntoView();
      entry.querySelector('summary')?.focus({ preventScroll: true });
      return;
    }
    const result = this.#search?.resultOf(link.hash.replace('#faq-', ''));
    if (!result) return;
    event.preventDefault();
    this.#results = [result, ...this.#results.filter(({ id }) => id !== result.id)];
    this.#opened.add(result.id);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(ITEMS_AFTER_BOX)?.focus();
    });
  }

  readonly #onToggle = ({ currentTarget }: Event): void => {
    const details = currentTarget as HTMLDetailsElement;
    const id = details.closest<HTMLElement>('[data-faq-id]')?.dataset['faqId'];
    if (!details.open || !id) return;
    this.#opened.add(id);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new KapAnswerEvent(id));
  };

  readonly #send = (): void => {
    const isTaken = !this.#host.dispatchEvent(new QuestionEvent(this.#question));
    this.#say(isTaken ? '' : this.#words(askMessages).formNotReady);
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
