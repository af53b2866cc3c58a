import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Config } from '../../config/config.ts';
import { configContext, inquiryContext, messagesContext } from '../../context.ts';
import { HONEYPOT } from '../../inquiry/field-names.ts';
import { Inquiry, type Failure, type InquiryState } from '../../inquiry/inquiry.ts';
import type { MessageOverrides } from '../../messages/messages.ts';
import { choices } from '../../styles/choices.ts';
import { controls } from '../../styles/controls.ts';
import { CrisisHelp } from '../crisis-help/crisis-help.ts';
import { heading } from '../heading.ts';
import { Panel } from '../panel.ts';
import { QuestionEvent } from '../question-event.ts';
import { consentText } from './consent.ts';
import { contact } from './contact.ts';
import { errorSummary } from './error-summary.ts';
import { failure } from './failure.ts';
import { fieldTemplate, labelOf, type FieldsContext } from './fields-view.ts';
import { formStyles } from './form-panel.styles.ts';
import { FormWords } from './form-words.ts';
import type { KeepWords } from './keep-words.ts';
import { freeText, mailtoUrl, ownWords } from './own-words.ts';
import { problemWords } from './problem-words.ts';
import { progress, secondsLeft } from './progress.ts';
import { receipt } from './receipt.ts';

const NO_OVERRIDES: MessageOverrides = {};

/** The inquiry form in its four states: editing, sending, sent, failed. */
export class FormPanel extends Panel {
  static override styles = [controls, choices, formStyles];

  readonly #config = new ContextConsumer(this, { context: configContext, subscribe: true });
  readonly #overrides = new ContextConsumer(this, { context: messagesContext, subscribe: true });
  readonly #memory = new ContextConsumer(this, { context: inquiryContext });
  #shown: Shown | undefined;
  /** Said where the focus does not go to the news. */
  #announcement = '';
  #copied: string | undefined;
  #unsubscribe: (() => void) | undefined;
  #questions: AbortController | undefined;
  #wasWaiting = false;
  readonly #help = new CrisisHelp(this, () => {
    const { inquiry } = this.#shown ?? {};
    return inquiry ? freeText(inquiry.draft, inquiry.fields) : '';
  });
  #tick: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#questions = new AbortController();
    const { signal } = this.#questions;
    this.getRootNode().addEventListener(QuestionEvent.type, this.#onQuestion, { signal });
    // It may have gone on while the panel was away.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#questions?.abort();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    clearTimeout(this.#tick);
  }

  protected override willUpdate(): void {
    const config = this.#config.value;
    const memory = this.#memory.value;
    if (!config || !memory) return;
    const inquiry = (memory.inquiry ??= new Inquiry(memory));
    if (this.isConnected)
      this.#unsubscribe ??= inquiry.subscribe(() => {
        this.requestUpdate();
      });
    const { value: overrides = NO_OVERRIDES } = this.#overrides;
    const isSame = this.#shown?.config === config && this.#shown.overrides === overrides;
    const words = (isSame && this.#shown?.words) || new FormWords(config, overrides);
    inquiry.configure(config, consentText(config, words));
    this.#shown = { inquiry, config, overrides, words, kind: this.#shown?.kind ?? inquiry.state.kind };
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#shown) return nothing;
    const { config, words } = this.#shown;
    return html`<div part="form-section">
      ${heading(config.headingLevel + 1, 'form-title', words.text('formTitle'), 'form-title')}
      ${this.#view(this.#shown)}
      <p class="visually-hidden" role="status">${this.#announcement}</p>
    </div>`;
  }

  protected override updated(): void {
    if (!this.#shown) return;
    const { state } = this.#shown.inquiry;
    clearTimeout(this.#tick);
    const isWaiting = secondsLeft(state, Date.now()) > 0;
    // “Stop waiting” has gone, and the focus with it.
    if (this.#wasWaiting && !isWaiting && document.activeElement === document.body) this.#focus('[part="submit"]');
    this.#wasWaiting = isWaiting;
    if (this.isConnected && isWaiting)
      this.#tick = setTimeout(() => {
        this.requestUpdate();
      }, 1000);
    if (state.kind === this.#shown.kind) return;
    this.#shown.kind = state.kind;
    this.#copied = undefined;
    this.#bringNews(this.#shown);
  }

  #view(shown: Shown): TemplateResult | typeof nothing {
    const { inquiry, config, words } = shown;
    const { state } = inquiry;
    if (state.kind === 'sent')
      return receipt(state, {
        replyTime: config.replyTime,
        words,
        contact: contact(config, words),
        keep: this.#keep(shown),
        help: this.#help.wasOpen ? this.#help.help({ config, overrides: shown.overrides, isMessage: true }) : nothing,
        onRestart: this.#onRestart,
      });
    // What is at stake in a form that lost its endpoint is still shown.
    if (!config.endpoint && state.kind === 'editing')
      return html`<p>${words.text('contactOnly')}</p>
        ${contact(config, words)}
        <p part="help-line">${words.rich('helpLine')}</p>`;
    return this.#form(shown);
  }

  #form(shown: Shown): TemplateResult {
    const { inquiry, config, words } = shown;
    const { state } = inquiry;
    const help = this.#help.render({ config, overrides: shown.overrides, isMessage: true });
    const hasMessage = inquiry.fields.some(({ name }) => name === 'message');
    const context: FieldsContext = {
      inquiry,
      words,
      consentText: consentText(config, words),
      messageLimit: config.messageLimit,
      help: hasMessage ? help : nothing,
    };
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
        ${hasMessage ? nothing : help} ${honeypot}
        <div part="privacy">
          <slot name="privacy"></slot>
          ${config.privacyUrl ? html`<p>${words.rich('privacyNotice', { url: this.#absolute(config.privacyUrl) })}</p>` : nothing}
          <p>${words.text('notPatient')}</p>
        </div>
        <slot name="captcha"></slot>
        ${state.kind === 'failed' ? this.#failure(state.failure, shown) : nothing}
        <p part="help-line">${words.rich('helpLine')}</p>
        <div class="send">
          <button part="submit" type="submit" aria-disabled=${state.kind === 'sending' ? 'true' : 'false'}>
            ${words.text('submit')}
          </button>
          ${progress(state, {
            words,
            now: Date.now(),
            onStopWaiting: () => {
              inquiry.stopWaiting();
            },
            onDontSend: () => {
              inquiry.dontSendWhenOnline();
            },
          })}
        </div>
      </form>
      ${state.kind === 'failed' ? nothing : contact(config, words)}`;
  }

  #failure(failed: Failure, shown: Shown): TemplateResult {
    const { inquiry, config, words } = shown;
    return failure(failed, {
      words,
      contact: contact(config, words),
      keep: this.#keep(shown),
      onSendWhenOnline: () => {
        inquiry.sendWhenOnline();
      },
    });
  }

  #keep({ inquiry, config, words }: Shown): KeepWords {
    const { email } = config;
    const text = ownWords(inquiry.draft, inquiry.fields);
    return {
      email,
      copied: this.#copied,
      onMail: (event) => {
        event.preventDefault();
        if (email) location.assign(mailtoUrl(email, words.text('emailSubject'), text));
      },
      onCopy: () => void this.#copy(text, words),
    };
  }

  async #copy(text: string, words: FormWords): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = words.text('copied');
    } catch {
      // Refused, or a page that is not secure: the visitor is told what to do instead.
      this.#copied = words.text('notCopied');
    }
    this.requestUpdate();
  }

  #summary(context: FieldsContext): TemplateResult | typeof nothing {
    const { problems, fields } = context.inquiry;
    const items = fields.flatMap((field) => {
      const problem = problems[field.name];
      return problem
        ? [{ name: field.name, words: problemWords(field.name, labelOf(field, context), problem, context.words) }]
        : [];
    });
    return context.inquiry.isHeldBack && items.length > 0
      ? errorSummary(context.words.text('problemTitle'), items)
      : nothing;
  }

  /** Focus goes where the news is, so that nobody has to search for it; who has gone on elsewhere is told, and stays. */
  #bringNews({ inquiry, words }: Shown): void {
    const { state, isHeldBack } = inquiry;
    if (document.activeElement !== document.body && !this.matches(':focus-within')) {
      this.#announce(newsOf(state, words));
      return;
    }
    this.#announce('');
    if (state.kind === 'sent') this.#focus('#kap-receipt');
    // "Try again" goes with the failure; the focus must not go with it.
    if (state.kind === 'sending' || state.kind === 'queued') this.#focus('[part="submit"]');
    if (state.kind === 'failed') this.#focus(isHeldBack ? '[part="error-summary"]' : '[part="failed"]');
    if (state.kind === 'editing' && !isHeldBack) this.#focus('[part="form"] input');
  }

  #announce(text: string): void {
    if (text === this.#announcement) return;
    this.#announcement = text;
    // After this update, as a change of its own.
    queueMicrotask(() => {
      this.requestUpdate();
    });
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #absolute(url: string): string {
    return new URL(url, document.baseURI).href;
  }

  /** What somebody has asked becomes the message, below what they may have written already. */
  readonly #onQuestion = (event: Event): void => {
    if (!(event instanceof QuestionEvent) || !this.#shown?.config.endpoint) return;
    const { inquiry } = this.#shown;
    if (inquiry.state.kind === 'sending' || !inquiry.fields.some(({ name }) => name === 'message')) return;
    event.preventDefault();
    if (inquiry.state.kind === 'sent') this.#onRestart();
    inquiry.add('message', event.question);
    if (this.#shown.config.crisisHelp !== false) this.#help.watch();
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
    if (!this.#shown) return;
    const { inquiry, config } = this.#shown;
    if (config.crisisHelp !== false) this.#help.readNow();
    const submitted = inquiry.submit();
    if (!inquiry.isHeldBack) return;
    await submitted;
    await this.updateComplete;
    this.#focus('[part="error-summary"]');
  };

  readonly #onInput = (event: Event): void => {
    const { target } = event;
    const inquiry = this.#shown?.inquiry;
    // A control of the page in one of the slots, such as a captcha's.
    if (!this.renderRoot.contains(target as Node)) return;
    // What is changed now would not be sent, and be wiped with the draft: the field shows what is sent again.
    if (inquiry?.state.kind === 'sending') {
      this.requestUpdate();
      return;
    }
    if (!inquiry || !isField(target)) return;
    if (isFreeText(target) && this.#shown?.config.crisisHelp !== false) this.#help.watch();
    if (target.name === HONEYPOT) inquiry.honeypot = target.value;
    else inquiry.set(target.name, target.type === 'checkbox' ? (target as HTMLInputElement).checked : target.value);
  };

  readonly #onFocusOut = ({ target }: Event): void => {
    if (isField(target) && this.renderRoot.contains(target)) this.#shown?.inquiry.leave(target.name);
  };

  readonly #onRestart = (): void => {
    this.#help.forget();
    this.#shown?.inquiry.restart();
  };
}

const newsOf = (state: InquiryState, words: FormWords): string => {
  switch (state.kind) {
    case 'sent':
      return words.text(state.confirmed ? 'sentTitle' : 'sentUnconfirmedTitle');
    case 'failed':
      return words.text(state.failure.kind === 'unknown' ? 'failedUnknownTitle' : 'failedTitle');
    default:
      return '';
  }
};

/** What the panel shows. */
interface Shown {
  inquiry: Inquiry;
  config: Config;
  overrides: MessageOverrides;
  words: FormWords;
  /** The state that the focus has followed. */
  kind: InquiryState['kind'];
}

type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether the form still needs it. */
const isEmpty = (control: FormControl): boolean =>
  control.required && (control.type === 'checkbox' ? !(control as HTMLInputElement).checked : control.value === '');

const isFreeText = ({ type, name }: FormControl): boolean =>
  type === 'textarea' || (type === 'text' && name !== HONEYPOT);

const isField = (target: EventTarget | null): target is FormControl =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** Out of sight and out of the tab order and the accessibility tree: only a robot fills it in. */
const honeypot = html`<div class="visually-hidden" aria-hidden="true">
  <input type="text" name=${HONEYPOT} tabindex="-1" autocomplete="off" />
</div>`;
