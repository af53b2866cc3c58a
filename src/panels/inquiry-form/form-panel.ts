import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Config } from '../../config/config.ts';
import { configContext, draftContext, messagesContext } from '../../context.ts';
import { HONEYPOT } from '../../inquiry/field-names.ts';
import { InquiryController, type InquiryState } from '../../inquiry/inquiry-controller.ts';
import { controls } from '../../styles/controls.ts';
import { heading } from '../heading.ts';
import { Panel } from '../panel.ts';
import { QuestionEvent } from '../question-event.ts';
import { INQUIRY_STATES, InquiryStatusEvent } from '../status-event.ts';
import { consentText } from './consent.ts';
import { contact } from './contact.ts';
import { errorSummary } from './error-summary.ts';
import { failure } from './failure.ts';
import { fieldTemplate, labelOf, type FieldsContext } from './fields-view.ts';
import { formStyles } from './form-panel.styles.ts';
import { FormWords } from './form-words.ts';
import { problemWords } from './problem-words.ts';
import { receipt } from './receipt.ts';

/** The inquiry form in its four states: editing, sending, sent, failed. */
export class FormPanel extends Panel {
  static override styles = [controls, formStyles];

  readonly #config = new ContextConsumer(this, { context: configContext, subscribe: true });
  readonly #overrides = new ContextConsumer(this, { context: messagesContext, subscribe: true });
  readonly #memory = new ContextConsumer(this, { context: draftContext });
  readonly #inquiry = new InquiryController(this);
  #words: { config: Config; words: FormWords } | undefined;
  #shownState: InquiryState = this.#inquiry.state;
  /** Whether the errors belong to a sending that was held back, rather than to fields that were left. */
  #showsSummary = false;

  #root: Node | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener(QuestionEvent.type, this.#onQuestion);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener(QuestionEvent.type, this.#onQuestion);
  }

  protected override willUpdate(): void {
    const config = this.#config.value;
    const memory = this.#memory.value;
    if (!config || !memory) return;
    this.#inquiry.configure(config, memory);
    if (Object.keys(this.#inquiry.problems).length === 0) this.#showsSummary = false;
    if (this.#words?.config !== config)
      this.#words = { config, words: new FormWords(config, this.#overrides.value ?? {}) };
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#words) return nothing;
    const { config, words } = this.#words;
    const title = words.text('formTitle');
    return html`<div part="form-section">
      ${heading(config.headingLevel + 1, 'form-title', title, 'form-title')} ${this.#view(config, words)}
    </div>`;
  }

  protected override updated(): void {
    const { state } = this.#inquiry;
    if (state === this.#shownState) return;
    this.#shownState = state;
    this.dispatchEvent(new InquiryStatusEvent(INQUIRY_STATES.find((one) => one === state.kind)));
    this.#moveFocus(state);
  }

  #view(config: Config, words: FormWords): TemplateResult | typeof nothing {
    const { state } = this.#inquiry;
    if (state.kind === 'sent')
      return receipt(state, {
        replyTime: config.replyTime,
        words,
        contact: contact(config, words),
        onRestart: this.#onRestart,
      });
    if (!config.endpoint)
      return html`<p>${words.text('contactOnly')}</p>
        ${contact(config, words)}
        <p part="help-line">${words.rich('helpLine')}</p>`;
    return this.#form(config, words);
  }

  #form(config: Config, words: FormWords): TemplateResult {
    const inquiry = this.#inquiry;
    const context: FieldsContext = {
      inquiry,
      words,
      consentText: consentText(config, words),
      messageLimit: config.messageLimit,
    };
    const isSending = inquiry.state.kind === 'sending';
    return html`<slot name="before-form"></slot>
      <form
        part="form"
        novalidate
        aria-labelledby="form-title"
        @submit=${this.#onSubmit}
        @input=${this.#onInput}
        @change=${this.#onInput}
        @focusout=${this.#onFocusOut}
      >
        ${this.#summary(context)}
        ${repeat(
          inquiry.fields,
          ({ name }) => name,
          (field) => fieldTemplate(field, context),
        )}
        ${honeypot}
        <div part="privacy">
          <slot name="privacy"></slot>
          ${config.privacyUrl ? html`<p>${words.rich('privacyNotice', { url: this.#absolute(config.privacyUrl) })}</p>` : nothing}
          <p>${words.text('notPatient')}</p>
        </div>
        ${
          inquiry.state.kind === 'failed'
            ? failure(inquiry.state.failure, { words, contact: contact(config, words) })
            : nothing
        }
        <p part="help-line">${words.rich('helpLine')}</p>
        <div class="send">
          <button part="submit" type="submit" aria-disabled=${isSending ? 'true' : 'false'}>
            ${words.text('submit')}
          </button>
          <div part="status" role="status">
            ${isSending ? html`<span part="sending">${words.text('sending')}</span>` : nothing}
          </div>
        </div>
      </form>
      ${inquiry.state.kind === 'failed' ? nothing : contact(config, words)}`;
  }

  #summary(context: FieldsContext): TemplateResult | typeof nothing {
    const { problems, fields } = this.#inquiry;
    const items = fields.flatMap((field) => {
      const problem = problems[field.name];
      return problem
        ? [{ name: field.name, words: problemWords(field.name, labelOf(field, context), problem, context.words) }]
        : [];
    });
    return this.#showsSummary && items.length > 0 ? errorSummary(context.words.text('problemTitle'), items) : nothing;
  }

  /** Focus goes where the news is, so that nobody has to search for it. */
  #moveFocus(state: InquiryState): void {
    // A visitor who meanwhile went on elsewhere in the page stays there.
    if (document.activeElement !== document.body && !this.matches(':focus-within')) return;
    if (state.kind === 'sent') this.#focus('#kap-receipt');
    // "Try again" goes with the failure; the focus must not go with it.
    if (state.kind === 'sending') this.#focus('[part="submit"]');
    if (state.kind === 'failed') this.#focus('[part="failed"]');
    if (state.kind === 'editing' && !this.#showsSummary) this.#focus('[part="form"] input');
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #absolute(url: string): string {
    return new URL(url, document.baseURI).href;
  }

  /** What somebody has asked becomes the message, below what they may have written already. */
  readonly #onQuestion = (event: Event): void => {
    const hasForm = this.#words?.config.endpoint && this.#inquiry.fields.some(({ name }) => name === 'message');
    if (!(event instanceof QuestionEvent) || !hasForm || this.#inquiry.state.kind === 'sending') return;
    event.preventDefault();
    if (this.#inquiry.state.kind === 'sent') this.#onRestart();
    this.#inquiry.add('message', event.question);
    void this.#focusNextEmpty();
  };

  async #focusNextEmpty(): Promise<void> {
    await this.updateComplete;
    const controls = [...this.renderRoot.querySelectorAll<FormControl>('[part~="field"] :is(input, select, textarea)')];
    const next = controls.find(isEmpty) ?? this.renderRoot.querySelector<HTMLElement>('[part="submit"]');
    next?.focus();
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.#words) return;
    const { config, words } = this.#words;
    this.#showsSummary = true;
    await this.#inquiry.submit(consentText(config, words));
    // The endpoint may have named fields too.
    this.#showsSummary = true;
    this.requestUpdate();
    await this.updateComplete;
    if (Object.keys(this.#inquiry.problems).length > 0) this.#focus('[part="error-summary"]');
  };

  readonly #onInput = (event: Event): void => {
    const { target } = event;
    // Nobody outside needs it, and tag managers listen for it on the document.
    event.stopPropagation();
    // What is changed now would not be sent, and be wiped with the draft: the field shows what is sent again.
    if (this.#inquiry.state.kind === 'sending') {
      this.requestUpdate();
      return;
    }
    if (target instanceof HTMLInputElement && target.name === HONEYPOT) this.#inquiry.honeypot = target.value;
    else if (target instanceof HTMLInputElement && target.type === 'checkbox')
      this.#inquiry.set(target.name, target.checked);
    else if (isField(target)) this.#inquiry.set(target.name, target.value);
  };

  readonly #onFocusOut = ({ target }: Event): void => {
    if (isField(target)) this.#inquiry.leave(target.name);
  };

  readonly #onRestart = (): void => {
    this.#showsSummary = false;
    this.#inquiry.restart();
  };
}

type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether the form still needs it. */
const isEmpty = (control: FormControl): boolean =>
  control.required && (control.type === 'checkbox' ? !(control as HTMLInputElement).checked : control.value === '');

const isField = (target: EventTarget | null): target is FormControl =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** Out of sight and out of the tab order and the accessibility tree: only a robot fills it in. */
const honeypot = html`<div class="visually-hidden" aria-hidden="true">
  <input type="text" name=${HONEYPOT} tabindex="-1" autocomplete="off" />
</div>`;
