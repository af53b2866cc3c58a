import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { readChildren, type Children } from './children.ts';
import { ConfigController } from './config/config-controller.ts';
import type { Config, ConfigSources } from './config/config.ts';
import { pageLocale, regionOf } from './config/locale.ts';
import { reportLoadFailure } from './config/report.ts';
import type { OwnerConfig } from './config/schema.ts';
import { configContext, entriesContext, inquiryContext, messagesContext } from './context.ts';
import { EntriesController } from './content/entries-controller.ts';
import type { EndpointCheck } from './delivery/check.ts';
import { KapReadyEvent } from './events.ts';
import type { InquiryState } from './inquiry/inquiry.ts';
import { LanguageController } from './language-controller.ts';
import { hostMessages } from './messages/en/host.ts';
import { wordsLocale } from './languages.ts';
import { wordsOf, type MessageOverrides } from './messages/messages.ts';
import { heading } from './panels/heading.ts';
import { PanelsController } from './panels/panels-controller.ts';
import { base } from './styles/base.ts';
import { tokens } from './styles/tokens.ts';

/** The settings that are attributes and reactive properties alike. */
const SETTINGS = {
  endpoint: {},
  format: {},
  service: {},
  clinic: {},
  phone: {},
  email: {},
  privacyUrl: { attribute: 'privacy-url' },
  replyTime: { attribute: 'reply-time' },
  sections: {},
  content: {},
  locale: {},
  region: {},
  headingLevel: { attribute: 'heading-level' },
  draft: {},
  structuredData: { attribute: 'structured-data' },
} as const;
type Setting = keyof typeof SETTINGS;

/** The states of an inquiry that page CSS can see, as `:state(sending)`. */
const STATES: readonly string[] = ['sending', 'sent', 'failed'];

const NO_OVERRIDES: MessageOverrides = {};

/**
 * `<kap-inquiry>`: an honest FAQ on ketamine-assisted psychotherapy and an inquiry form, for a clinic's site.
 *
 * @slot intro - below the title
 * @slot before-form - above the form's first field
 * @slot privacy - beside the consent
 * @slot captcha - above Send, for a captcha of the page; the values of its fields are sent
 * @slot sent - in the receipt, after an inquiry was sent
 * @fires {KapReadyEvent} kap-ready - all panels are on the page
 * @fires {KapAnswerEvent} kap-answer - an answer was opened; `detail.id`
 * @fires {KapSubmitEvent} kap-submit - cancelable, before sending; `detail.payload`, `detail.respondWith(promise)`
 * @fires {KapSentEvent} kap-sent - `detail.id`, `detail.confirmed`
 * @fires {KapFailedEvent} kap-failed - `detail.kind`, `detail.attempts`
 * @cssstate sending - an inquiry is on its way
 * @cssstate sent - the last inquiry was sent
 * @cssstate failed - the last inquiry was not sent, or nobody knows
 * @csspart base - everything
 * @csspart title - the element's own title
 * @csspart intro - around the slot `intro`
 */
export class KapInquiry extends LitElement {
  static override styles = [tokens, base];
  static override properties = { ...SETTINGS, config: { attribute: false } };

  /** URL that receives inquiries, absolute or relative to the page. */
  declare endpoint: string | null;
  /** `form`, `multipart` or `json`. */
  declare format: string | null;
  /** The service behind the endpoint, where its address does not tell. */
  declare service: string | null;
  declare clinic: string | null;
  declare phone: string | null;
  declare email: string | null;
  declare privacyUrl: string | null;
  declare replyTime: string | null;
  /** Panels and their order, separated by spaces. */
  declare sections: string | readonly string[] | null;
  /** `default`, `none`, or the URL of a JSON content pack. */
  declare content: string | null;
  declare locale: string | null;
  declare region: string | null;
  /** 2 to 5. */
  declare headingLevel: string | number | null;
  /** `memory` or `session`. */
  declare draft: string | null;
  /** `faq` */
  declare structuredData: string | null;
  /** All settings at once; stronger than attributes and inline JSON. */
  declare config: OwnerConfig | undefined;

  readonly #internals = this.attachInternals();
  readonly #settings = new ConfigController(this);
  readonly #language = new LanguageController(this);
  readonly #entries = new EntriesController(this);
  readonly #panels = new PanelsController(this);
  readonly #config = new ContextProvider(this, { context: configContext });
  readonly #entriesProvider = new ContextProvider(this, { context: entriesContext, initialValue: [] });
  readonly #messages = new ContextProvider(this, { context: messagesContext, initialValue: NO_OVERRIDES });
  readonly #observer = new MutationObserver(() => {
    this.#readChildren();
  });
  #children: Children = { formAction: undefined, json: undefined, entries: [], hasIntro: false };
  #mixed: { language: MessageOverrides; own: MessageOverrides | undefined; words: MessageOverrides } | undefined;
  #isReady = false;
  #isShown = false;

  constructor() {
    super();
    const memory = { host: this, draft: {}, onState: this.#onState };
    new ContextProvider(this, { context: inquiryContext, initialValue: memory });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readChildren();
    this.#observer.observe(this, { childList: true, subtree: true, characterData: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) this.#settings.invalidate();
    this.#settings.update(() => this.#sources());
    const { value: config } = this.#settings;
    if (!config) return;
    this.#language.update(config.locale);
    this.#entries.update(config, this.#children.entries, this.#language.value?.questions);
    this.#panels.load(config.sections);
    this.#config.setValue(config);
    this.#entriesProvider.setValue(this.#entries.value);
    this.#messages.setValue(this.#words(config));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { value: config, isFull } = this.#settings;
    // The first screen waits for an owner's pack; what is shown already stays until another pack is there.
    if (!config || (this.#isPending && !this.#isShown)) return nothing;
    const words = wordsOf(hostMessages, this.#messages.value);
    return html`<div part="base" lang=${wordsLocale(config.locale)} dir="ltr">
      ${heading(config.headingLevel, 'title', words.title, 'title')}
      ${this.#children.hasIntro ? html`<div part="intro"><slot name="intro"></slot></div>` : nothing}
      ${repeat(
        this.#panels.visible(config.sections, isFull),
        ({ section }) => section,
        ({ template }) => template(),
      )}
    </div>`;
  }

  protected override updated(): void {
    const { value: config, isFull } = this.#settings;
    this.#isShown ||= config !== undefined && !this.#isPending;
    if (config?.structuredData) void this.#writeStructuredData(config);
    if (this.#isReady || !this.#isShown || !config || !isFull || !this.#panels.isComplete(config.sections)) return;
    this.#isReady = true;
    void this.#announceReady();
  }

  /**
   * Looks at the endpoint without sending an inquiry, and says what would become of one: whether its URL is allowed, it
   * answers, this page may read its answers, it takes the format, it can prove an arrival, and what else is known.
   */
  async checkEndpoint(): Promise<EndpointCheck> {
    const { checkOwnEndpoint } = await import('./check-own-endpoint.ts');
    return checkOwnEndpoint(this.#settings.value, this.#sources());
  }

  /** Whether the first screen waits for an owner's pack or for another language. */
  get #isPending(): boolean {
    return this.#entries.isPending || this.#language.isPending;
  }

  /** The language's words with the owner's in their places; the same object as long as neither changes. */
  #words({ messages }: Config): MessageOverrides {
    const language = this.#language.value?.messages;
    if (!language) return messages ?? NO_OVERRIDES;
    if (this.#mixed?.language !== language || this.#mixed.own !== messages)
      this.#mixed = { language, own: messages, words: { ...language, ...messages } };
    return this.#mixed.words;
  }

  async #announceReady(): Promise<void> {
    const panels = this.renderRoot.querySelectorAll<LitElement>('[part="base"] > *');
    await Promise.all([...panels].map((panel) => panel.updateComplete));
    this.dispatchEvent(new KapReadyEvent());
  }

  async #writeStructuredData({ clinic, region, locale }: Config): Promise<void> {
    try {
      const { writeStructuredData } = await import('./structured-data.ts');
      await writeStructuredData(this, this.#entries.value, {
        clinic,
        locale,
        region: region ?? regionOf(locale),
        messages: this.#messages.value,
      });
    } catch (error) {
      reportLoadFailure(error);
    }
  }

  #readChildren(): void {
    this.#children = readChildren(this);
    this.#settings.invalidate();
  }

  #sources(): ConfigSources {
    const { formAction, json } = this.#children;
    const names = Object.keys(SETTINGS) as Setting[];
    return {
      formAction,
      json,
      attributes: Object.fromEntries(names.map((name) => [name, this[name]])),
      property: this.config,
      pageLocale: pageLocale(this),
    };
  }

  readonly #onState = ({ kind }: InquiryState): void => {
    for (const one of STATES) this.#internals.states.delete(one);
    if (STATES.includes(kind)) this.#internals.states.add(kind);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-inquiry': KapInquiry;
  }
}
