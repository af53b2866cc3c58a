import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { regionOf } from '../../config/locale.ts';
import { reportLoadFailure } from '../../config/report.ts';
import * as english from '../../content/en/self-check.ts';
import type { CheckItem, CheckPart } from '../../content/types.ts';
import { configContext, messagesContext } from '../../context.ts';
import { filesOf, type CheckContent } from '../../languages.ts';
import { selfCheckMessages } from '../../messages/en/self-check.ts';
import { fill, wordsOf } from '../../messages/messages.ts';
import { crisisWords } from '../../safety/crisis-words.ts';
import { choices } from '../../styles/choices.ts';
import { controls } from '../../styles/controls.ts';
import { heading } from '../heading.ts';
import { inline } from '../inline.ts';
import { Panel } from '../panel.ts';
import { keepPresses } from './keep-presses.ts';
import { notesOf, type NoteGroup } from './notes.ts';
import { notesText } from './notes-text.ts';
import { printAlone } from './print-alone.ts';
import { result } from './result.ts';
import { selfCheckStyles } from './self-check-panel.styles.ts';

type Status = 'notesCopied' | 'notesNotCopied' | 'notesCleared' | undefined;

/**
 * A private checklist that gives the visitor's own ticks back as topics for a first talk. The ticks are health data:
 * they live in one private field and in the boxes themselves, and are gone with the page, the element, or Clear.
 */
export class SelfCheckPanel extends Panel {
  static override styles = [controls, choices, selfCheckStyles];
  static override properties = { _isShown: { state: true }, _status: { state: true }, _content: { state: true } };

  declare private _isShown: boolean;
  declare private _status: Status;
  declare private _content: CheckContent | undefined;

  readonly #config = new ContextConsumer(this, { context: configContext, subscribe: true });
  readonly #overrides = new ContextConsumer(this, { context: messagesContext, subscribe: true });
  readonly #ticked = new Set<string>();
  /** The one that the content was last asked for. */
  #locale: string | undefined;

  constructor() {
    super();
    this._isShown = false;
    keepPresses(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
    addEventListener('pageshow', this.#onPageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
    removeEventListener('pageshow', this.#onPageShow);
    this.#forget();
  }

  protected override willUpdate(): void {
    const locale = this.#config.value?.locale;
    if (locale !== undefined && locale !== this.#locale) void this.#loadContent(locale);
  }

  async #loadContent(locale: string): Promise<void> {
    this.#locale = locale;
    const files = filesOf(locale);
    // Ticks stay: the items are the same in every language.
    if (!files) this._content = english;
    else
      try {
        const content = await files.selfCheck();
        if (locale === this.#locale) this._content = content;
      } catch (error) {
        this._content ??= english;
        reportLoadFailure(error);
      }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { value: config } = this.#config;
    const content = this._content;
    if (!config || !content) return nothing;
    const { checkParts, checkTexts } = content;
    const words = this.#words;
    const level = config.headingLevel + 1;
    const help = html`<p part="help-line">${this.#rich(checkTexts.help)}</p>`;
    return html`<section part="self-check" aria-labelledby="check-title">
      ${heading(level, 'check-title', words.checkTitle, 'check-title')}
      <p>${words.checkIntro}</p>
      ${help} ${checkParts.map(this.#part)}
      <div class="ways">
        <button type="button" @click=${this.#onShow}>${words.showNotes}</button>
        <span role="status">${this._status === 'notesCleared' ? words.notesCleared : nothing}</span>
      </div>
      ${
        this._isShown
          ? result(this.#notes(content), {
              level: level + 1,
              texts: checkTexts,
              words,
              help,
              status: this._status && words[this._status],
              onCopy: () => void this.#copy(content),
              onPrint: this.#onPrint,
              onClear: this.#onClear,
            })
          : nothing
      }
      <p class="small">${this.#rich(checkTexts.disclaimer)}</p>
    </section>`;
  }

  readonly #part = ({ id, legend, intro, items }: CheckPart): TemplateResult => {
    const introId = `check-intro-${id}`;
    return html`<fieldset part="check-question" aria-describedby=${intro ? introId : nothing} @change=${this.#onChange}>
      <legend>${legend}</legend>
      ${intro ? html`<p part="help" id=${introId}>${intro}</p>` : nothing} ${items.map(this.#option)}
    </fieldset>`;
  };

  /** Nothing is bound to `checked`: the box keeps its own tick, and `forget` takes it away. */
  readonly #option = ({ id, text }: CheckItem): TemplateResult =>
    html`<div part="check-option" class="choice">
      <input type="checkbox" id="check-${id}" .value=${id} autocomplete="off" /><label for="check-${id}">${text}</label>
    </div>`;

  get #words(): typeof selfCheckMessages {
    return wordsOf(selfCheckMessages, this.#overrides.value ?? {});
  }

  #notes({ checkParts }: CheckContent): NoteGroup[] {
    return notesOf(checkParts, this.#ticked, this.#config.value?.sections.includes('faq') ?? false);
  }

  #fill(text: string): string {
    const { region, locale = 'en' } = this.#config.value ?? {};
    return fill(text, crisisWords(region ?? regionOf(locale), this.#overrides.value ?? {}));
  }

  #rich(text: string): unknown[] {
    return inline(this.#fill(text), this.#words.newTab);
  }

  readonly #onChange = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    if (checked) this.#ticked.add(value);
    else this.#ticked.delete(value);
    this._status = undefined;
    // The notes on the page are those of the boxes above them.
    if (this._isShown) this.requestUpdate();
  };

  readonly #onShow = async (): Promise<void> => {
    this._isShown = true;
    this._status = undefined;
    await this.updateComplete;
    this.#goTo('[part="check-result-title"]');
  };

  async #copy(content: CheckContent): Promise<void> {
    // The same words are spoken again.
    this._status = undefined;
    try {
      await navigator.clipboard.writeText(
        notesText(content.checkTexts, this.#notes(content), this.#fill(content.checkTexts.help)),
      );
      this._status = 'notesCopied';
    } catch {
      // Refused, or a page that is not secure: the visitor is told what to do instead.
      this._status = 'notesNotCopied';
    }
  }

  readonly #onPrint = (): void => {
    printAlone(this);
  };

  readonly #onClear = (): void => {
    this.#forget();
    this._status = 'notesCleared';
    this.#goTo('[part="check-title"]');
  };

  /** At once, not with the next update: a page that is left may be kept as it is. */
  readonly #forget = (): void => {
    this.#ticked.clear();
    for (const box of this.renderRoot.querySelectorAll('input')) box.checked = false;
    this._isShown = false;
    this._status = undefined;
    if (this.hasUpdated) this.performUpdate();
  };

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#forget();
  };

  #goTo(selector: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  }
}
