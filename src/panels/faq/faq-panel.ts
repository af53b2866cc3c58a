import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { reportLoadFailure } from '../../config/report.ts';
import type { FaqEntry } from '../../content/entries.ts';
import { TOPICS } from '../../content/types.ts';
import { configContext, entriesContext, messagesContext } from '../../context.ts';
import { faqMessages, type FaqMessages } from '../../messages/en/faq.ts';
import { wordsOf } from '../../messages/messages.ts';
import { heading } from '../heading.ts';
import { Panel } from '../panel.ts';
import { KapAnswerEvent } from './events.ts';
import { loadAnswers, type Answers } from './load-answers.ts';
import { faqStyles } from './faq-panel.styles.ts';

type AnswersState = 'loading' | 'failed' | Answers;

/** Opening an answer closes another one, and the question that was pressed must not move away under the finger. */
const keepInPlace = ({ currentTarget }: Event): void => {
  const summary = currentTarget as HTMLElement;
  const { top } = summary.getBoundingClientRect();
  requestAnimationFrame(() => {
    scrollBy({ top: summary.getBoundingClientRect().top - top, behavior: 'instant' });
  });
};

/** The questions by topic, each a native disclosure. Opening one closes the other, unless all are opened at once. */
export class FaqPanel extends Panel {
  static override styles = faqStyles;
  static override properties = { _answers: { state: true }, _allOpen: { state: true } };

  declare private _answers: AnswersState;
  declare private _allOpen: boolean;

  readonly #config = new ContextConsumer(this, { context: configContext, subscribe: true });
  readonly #entries = new ContextConsumer(this, { context: entriesContext, subscribe: true });
  readonly #overrides = new ContextConsumer(this, { context: messagesContext, subscribe: true });

  /** The one that answers were last asked for. */
  #locale: string | undefined;

  constructor() {
    super();
    this._answers = 'loading';
    this._allOpen = false;
    this.addEventListener('click', this.#onClick);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  protected override willUpdate(): void {
    const locale = this.#config.value?.locale;
    if (locale !== undefined && locale !== this.#locale) void this.#loadAnswers();
  }

  protected override firstUpdated(): void {
    this.#openLinked();
  }

  protected override updated(changed: PropertyValues<{ _allOpen: boolean }>): void {
    if (changed.get('_allOpen') === undefined) return;
    for (const details of this.#details()) details.open = this._allOpen;
  }

  protected override render(): TemplateResult {
    const words = wordsOf(faqMessages, this.#overrides.value ?? {});
    const level = (this.#config.value?.headingLevel ?? 2) + 1;
    const entries = this.#entries.value ?? [];
    return html`<section part="faq" aria-labelledby="faq-title">
      <div class="faq-head">
        ${heading(level, 'faq-title', words.faqTitle, 'faq-title')}
        <button type="button" class="plain" @click=${this.#onToggleAll}>
          ${this._allOpen ? words.closeAll : words.openAll}
        </button>
      </div>
      ${TOPICS.map((topic) => {
        const group = entries.filter((entry) => entry.topic === topic);
        return group.length > 0 ? this.#group(topic, group, level + 1, words) : nothing;
      })}
    </section>`;
  }

  #group(topic: (typeof TOPICS)[number], entries: readonly FaqEntry[], level: number, words: FaqMessages) {
    const id = `topic-${topic}`;
    // A group rather than a section: six more landmarks would hide the page's own.
    return html`<div part="faq-group" role="group" aria-labelledby=${id}>
      ${heading(level, 'faq-group-title', words[`topic_${topic}`], id)}
      ${repeat(
        entries,
        ({ id: key }) => key,
        (entry) => this.#item(entry, words),
      )}
    </div>`;
  }

  #item(entry: FaqEntry, words: FaqMessages): TemplateResult {
    return html`<details
      part="faq-item"
      id="faq-${entry.id}"
      data-faq-id=${entry.id}
      name=${this._allOpen ? nothing : 'faq'}
      @toggle=${this.#onToggle}
    >
      <summary part="faq-question" @click=${keepInPlace}>${entry.question}</summary>
      <div part="faq-answer">
        ${guard([entry, this._answers, this.#config.value, this.#overrides.value], () => this.#answer(entry, words))}
      </div>
    </details>`;
  }

  #answer(entry: FaqEntry, words: FaqMessages): unknown {
    const { value: config } = this.#config;
    if (typeof this._answers === 'object' && config) {
      const { view, pack } = this._answers;
      return view.entryAnswer(entry, pack, view.answerContext(config, this.#overrides.value ?? {}));
    }
    if (this._answers !== 'failed') return html`<p>${words.loading}</p>`;
    return html`<p>${words.loadFailed}</p>
      <button type="button" class="plain" @click=${this.#loadAnswers}>${words.tryAgain}</button>`;
  }

  readonly #loadAnswers = async (): Promise<void> => {
    const { locale = 'en' } = this.#config.value ?? {};
    this.#locale = locale;
    // Answers in the language before stay until those in this one are there.
    if (this._answers === 'failed') this._answers = 'loading';
    try {
      const answers = await loadAnswers(locale);
      if (locale === this.#locale) this._answers = answers;
    } catch (error) {
      if (locale === this.#locale) this._answers = 'failed';
      reportLoadFailure(error);
    }
  };

  readonly #onToggleAll = (): void => {
    this._allOpen = !this._allOpen;
  };

  readonly #onToggle = ({ currentTarget }: Event): void => {
    const { open, dataset } = currentTarget as HTMLDetailsElement;
    if (open) this.dispatchEvent(new KapAnswerEvent(dataset['faqId'] ?? ''));
  };

  readonly #onHashChange = (): void => {
    this.#openLinked()?.querySelector('summary')?.focus({ preventScroll: true });
  };

  /** A link to the entry that the address names already changes nothing there, so no `hashchange` comes. */
  readonly #onClick = ({ target }: Event): void => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#faq-"]');
    if (link?.hash === location.hash) this.#onHashChange();
  };

  #details(): NodeListOf<HTMLDetailsElement> {
    return this.renderRoot.querySelectorAll('details[data-faq-id]');
  }

  /** Opens and shows the entry that the page's address names, `#faq-<id>`. */
  #openLinked(): HTMLDetailsElement | undefined {
    const linked = [...this.#details()].find(({ id }) => `#${id}` === location.hash);
    if (!linked) return undefined;
    linked.open = true;
    linked.scrollIntoView();
    return linked;
  }
}
