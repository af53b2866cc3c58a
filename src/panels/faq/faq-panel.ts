import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { reportLoadFailure } from '../../config/report.ts';
import { regionOf } from '../../config/locale.ts';
import type { FaqEntry, OwnAnswer } from '../../content/entries.ts';
import { TOPICS } from '../../content/types.ts';
import { configContext, entriesContext, messagesContext } from '../../context.ts';
import { faqMessages, type FaqMessages } from '../../messages/en/faq.ts';
import { hostMessages } from '../../messages/en/host.ts';
import { wordsOf } from '../../messages/messages.ts';
import { heading } from '../heading.ts';
import { Panel } from '../panel.ts';
import { blocks, ownAnswer, sourceList, type AnswerContext } from './answer.ts';
import { KapAnswerEvent } from './events.ts';
import { faqStyles } from './faq-panel.styles.ts';

type Pack = typeof import('../../content/en/pack.ts');
type PackState = 'loading' | 'failed' | Pack;

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
  static override properties = { _pack: { state: true }, _allOpen: { state: true } };

  declare private _pack: PackState;
  declare private _allOpen: boolean;

  readonly #config = new ContextConsumer(this, { context: configContext, subscribe: true });
  readonly #entries = new ContextConsumer(this, { context: entriesContext, subscribe: true });
  readonly #overrides = new ContextConsumer(this, { context: messagesContext, subscribe: true });

  constructor() {
    super();
    this._pack = 'loading';
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

  protected override firstUpdated(): void {
    void this.#loadPack();
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
        ${guard([entry, this._pack, this.#config.value, this.#overrides.value], () => this.#answer(entry, words))}
      </div>
    </details>`;
  }

  #answer(entry: FaqEntry, words: FaqMessages): unknown {
    const context = this.#answerContext(words);
    return [
      entry.answer.kind === 'pack' ? this.#packAnswer(entry.answer.id, context) : ownAnswer(entry.answer, context),
      entry.atClinic.length > 0 ? this.#atClinic(entry.atClinic, context) : nothing,
    ];
  }

  #atClinic(answers: readonly OwnAnswer[], context: AnswerContext): TemplateResult {
    return html`<div class="at-clinic">
      <p class="at-clinic-title">${context.words.atClinic}</p>
      ${answers.map((answer) => ownAnswer(answer, context))}
    </div>`;
  }

  #packAnswer(id: keyof Pack['answers'], context: AnswerContext): unknown {
    if (this._pack === 'loading') return html`<p>${context.words.loading}</p>`;
    if (this._pack === 'failed')
      return html`<p>${context.words.loadFailed}</p>
        <button type="button" class="plain" @click=${this.#loadPack}>${context.words.tryAgain}</button>`;
    const { answers, sources, REVIEWED_ON } = this._pack;
    const answer = answers[id];
    return [
      blocks(answer.blocks, context),
      sourceList(
        answer.sources.map((key) => sources[key]),
        REVIEWED_ON,
        context,
      ),
    ];
  }

  #answerContext(words: FaqMessages): AnswerContext {
    const overrides = this.#overrides.value ?? {};
    const { locale = 'en', region, clinic } = this.#config.value ?? {};
    const crisis = typeof this._pack === 'object' ? this._pack.crisisWords(region ?? regionOf(locale), overrides) : {};
    return {
      words,
      locale,
      tokens: { clinic: clinic ?? wordsOf(hostMessages, overrides).thisClinic, ...crisis },
    };
  }

  readonly #loadPack = async (): Promise<void> => {
    this._pack = 'loading';
    try {
      this._pack = await import('../../content/en/pack.ts');
    } catch (error) {
      this._pack = 'failed';
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
