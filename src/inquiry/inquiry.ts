import type { Config } from '../config/config.ts';
import { deliver, type Outcome } from '../delivery/index.ts';
import { buildPayload, type PayloadContext } from './build-payload.ts';
import { captchaValues } from './captcha.ts';
import { draftStorage } from './draft-storage.ts';
import { textOf, type Draft } from './draft.ts';
import { KapFailedEvent, KapSentEvent, KapSubmitEvent } from './events.ts';
import { formFields, type FormField } from './fields.ts';
import type { InquiryMemory, LastAttempt } from './memory.ts';
import { pageTransport } from './page-transport.ts';
import type { Payload } from './payload.ts';
import { suspicion } from './suspicion.ts';
import { tellOwner } from './tell-owner.ts';
import { uuid } from './uuid.ts';
import { validate, validateField, type FormRules, type Problems } from './validate.ts';

export type Failure = Exclude<Outcome, { kind: 'sent' | 'accepted' }>;

/** Where an inquiry stands. One view for each. */
export type InquiryState =
  | { kind: 'editing' }
  /** `until` (epoch milliseconds): the endpoint is busy, and nothing is sent before then. */
  | { kind: 'sending'; until?: number }
  /** Offline: it is sent when the connection returns, as the visitor has agreed. */
  | { kind: 'queued' }
  | { kind: 'sent'; id: string; confirmed: boolean }
  | { kind: 'failed'; failure: Failure };

/** Takes an inquiry from draft to sent. Knows no markup; a form shows `state`, `draft` and `problems`. */
export class Inquiry {
  state: InquiryState = { kind: 'editing' };
  problems: Problems = {};
  /** Whether the problems belong to a sending that was held back, rather than to fields that were left. */
  isHeldBack = false;
  /** Filled in by robots only. */
  honeypot = '';
  readonly #memory: InquiryMemory;
  readonly #listeners = new Set<() => void>();
  #config: Config | undefined;
  #consentText = '';
  #fields: readonly FormField[] = [];
  #edited = new Set<string>();
  /** What stood in a field when the endpoint rejected it: until that changes, the endpoint is right. */
  #rejected = new Map<string, unknown>();
  /** Whether something of it is in this tab's storage. */
  #isKept = false;
  #startedAt = performance.now();
  #attempts = 0;
  #waiting = new AbortController();
  /** Present while the visitor wants it sent when the connection returns. */
  #online: AbortController | undefined;

  constructor(memory: InquiryMemory) {
    this.#memory = memory;
  }

  /** @returns ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get fields(): readonly FormField[] {
    return this.#fields;
  }

  get draft(): Draft {
    return this.#memory.draft;
  }

  /**
   * Takes over the configuration; the draft stays.
   * @param consentText the consent text exactly as it is shown
   */
  configure(config: Config, consentText: string): void {
    this.#consentText = consentText;
    if (config === this.#config) return;
    const isNewlyKept = config.draft === 'session' && this.#config?.draft !== 'session';
    this.#config = config;
    this.#fields = formFields(config.fields);
    if (isNewlyKept) this.#restore();
  }

  set(name: string, value: string | boolean): void {
    this.#memory.draft = { ...this.draft, [name]: value };
    this.#edited.add(name);
    // Only what is already shown as wrong is looked at again: nobody is told off while still writing.
    for (const shown of Object.keys(this.problems)) this.#check(shown);
    this.#keep();
    this.#changed();
  }

  /** Puts a text into a field, below what is there; once, if it is there already. */
  add(name: string, text: string): void {
    const written = textOf(this.draft, name);
    if (!written.split('\n\n').includes(text)) this.set(name, written ? `${written}\n\n${text}` : text);
  }

  /** A field was left: what was typed there is looked at. A field that was only passed by is not. */
  leave(name: string): void {
    if (!this.#edited.has(name)) return;
    this.#check(name);
    this.#changed();
  }

  /** Begins a new, empty inquiry. */
  restart(): void {
    this.#wipe();
    this.#startedAt = performance.now();
    this.#enter({ kind: 'editing' });
  }

  /** Gives up waiting for a busy endpoint; the inquiry is still here. */
  stopWaiting(): void {
    this.#waiting.abort();
  }

  /** Sends when the connection returns. */
  sendWhenOnline(): void {
    this.#online = new AbortController();
    const again = () => void this.submit();
    addEventListener('online', again, { once: true, signal: this.#online.signal });
    this.#enter({ kind: 'queued' });
    // It came back before anybody listened.
    if (navigator.onLine) again();
  }

  /** Does not send when the connection returns. */
  dontSendWhenOnline(): void {
    this.#online?.abort();
    this.#online = undefined;
    this.#enter({ kind: 'failed', failure: { kind: 'offline' } });
  }

  /** Validates and sends. While a sending is under way, a second call does nothing. */
  async submit(): Promise<void> {
    if (this.state.kind === 'sending' || !this.#config) return;
    this.#online?.abort();
    this.#rejected.clear();
    this.problems = validate(this.draft, this.#rules());
    this.isHeldBack = Object.keys(this.problems).length > 0;
    if (this.isHeldBack) {
      this.#online = undefined;
      this.#enter({ kind: 'editing' });
      return;
    }
    const attempt = this.#attempt(this.#config);
    const wasInDoubt = attempt.isInDoubt;
    // Should the page be left now, nobody will know.
    this.#remember({ ...attempt, isInDoubt: true });
    this.#enter({ kind: 'sending' });
    const outcome = await this.#deliver(attempt.payload, this.#config);
    this.#remember({ ...attempt, isInDoubt: wasInDoubt || outcome.kind === 'unknown' });
    this.#conclude(wasInDoubt ? doubted(outcome) : outcome, attempt.payload.id);
  }

  #enter(state: InquiryState): void {
    this.state = state;
    this.#memory.onState(state);
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #rules(): FormRules {
    return { fields: this.#fields, messageLimit: this.#config?.messageLimit ?? 0 };
  }

  #check(name: string): void {
    if (this.#rejected.has(name) && this.#rejected.get(name) === this.draft[name]) return;
    const field = this.#fields.find((one) => one.name === name);
    const problem = field && validateField(field, this.draft, this.#rules());
    const { [name]: _, ...others } = this.problems;
    this.problems = problem ? { ...others, [name]: problem } : others;
    this.isHeldBack &&= Object.keys(this.problems).length > 0;
  }

  #attempt({ locale }: Config): LastAttempt {
    const context: PayloadContext = {
      id: uuid(),
      submittedAt: new Date().toISOString(),
      locale,
      consentText: this.#consentText,
      pageUrl: location.href,
      suspected: suspicion(this.honeypot, performance.now() - this.#startedAt),
    };
    const payload = buildPayload(this.draft, this.#fields, context);
    const { id: _, submittedAt: __, suspected: ___, ...rest } = payload;
    const content = JSON.stringify(rest);
    const { last } = this.#memory;
    return last?.content === content ? last : { content, payload, isInDoubt: false };
  }

  async #deliver(payload: Payload, config: Config): Promise<Outcome> {
    const { endpoint, timeout, service, format, headers, names, extra, idempotent, idempotencyKey } = config;
    const { host } = this.#memory;
    const readCaptcha = () => captchaValues(host);
    const captcha = readCaptcha();
    const transport = pageTransport();
    const detail = { payload: { ...captcha, ...structuredClone(payload) }, respondWith: transport.respondWith };
    const isOurs = host.dispatchEvent(new KapSubmitEvent(detail)) && !transport.isTaken;
    if (!isOurs) {
      this.#attempts++;
      return transport.outcome(payload, { service, names, extra, captcha }, timeout);
    }
    if (!endpoint) return { kind: 'refused', status: 0, reason: 'no endpoint is set' };
    this.#waiting = new AbortController();
    return deliver(payload, {
      endpoint: new URL(endpoint, document.baseURI).href,
      service,
      format,
      headers,
      names,
      extra,
      readCaptcha,
      idempotent,
      idempotencyKey,
      timeout,
      // A visitor who leaves the page has sent it all the same.
      keepalive: true,
      signal: this.#waiting.signal,
      onAttempt: () => {
        this.#attempts++;
        this.#enter({ kind: 'sending' });
      },
      onWait: ({ until }) => {
        this.#enter({ kind: 'sending', until });
      },
    });
  }

  #conclude(outcome: Outcome, id: string): void {
    const { host } = this.#memory;
    if (outcome.kind === 'sent' || outcome.kind === 'accepted') {
      const confirmed = outcome.kind === 'sent';
      if (confirmed) this.#wipe();
      // What nobody has confirmed stays at hand, in memory only, until another message is begun.
      this.#unkeep();
      this.#enter({ kind: 'sent', id, confirmed });
      host.dispatchEvent(new KapSentEvent(id, confirmed));
      return;
    }
    if (outcome.kind === 'offline' && this.#online) {
      this.sendWhenOnline();
      return;
    }
    this.#online = undefined;
    const failure = outcome.kind === 'rejected' ? this.#showRejected(outcome) : outcome;
    tellOwner(failure);
    this.#enter({ kind: 'failed', failure });
    host.dispatchEvent(new KapFailedEvent(failure.kind, this.#attempts));
  }

  /** Puts the endpoint's words beside the fields that they are about; others are said of the whole. */
  #showRejected(outcome: Extract<Outcome, { kind: 'rejected' }>): Failure {
    const named = outcome.errors.map(({ field, message }) => ({
      name: field.replace(/^fields\.|\.given$/g, ''),
      message,
    }));
    const isShown = ({ name }: { name: string }) => this.#fields.some((field) => field.name === name);
    const shown = named.filter(isShown);
    this.problems = Object.fromEntries(shown.map(({ name, message }) => [name, { code: 'rejected', message }]));
    this.isHeldBack = shown.length > 0;
    for (const { name } of shown) this.#rejected.set(name, this.draft[name]);
    const others = named.filter((one) => !isShown(one)).map(({ message }) => message);
    const message = outcome.message ?? (shown.length === 0 && others.length > 0 ? others.join(' ') : undefined);
    return { ...outcome, ...(message && { message }) };
  }

  #remember(last: LastAttempt): void {
    this.#memory.last = last;
    this.#keep();
  }

  #keep(): void {
    if (this.#config?.draft !== 'session') return;
    draftStorage.save(this.#memory.host, this.#memory);
    this.#isKept = true;
  }

  #unkeep(): void {
    if (this.#isKept) draftStorage.clear(this.#memory.host);
    this.#isKept = false;
  }

  /** Takes up what an earlier visit to the page has left in this tab. */
  #restore(): void {
    const kept = draftStorage.load(this.#memory.host);
    if (!kept) return;
    this.#isKept = true;
    this.#memory.draft = { ...kept.draft, ...this.draft };
    this.#memory.last ??= kept.last;
    // It was written by a person, before this page was there.
    this.#startedAt = -Infinity;
    if (this.state.kind === 'editing' && this.#memory.last?.isInDoubt)
      this.#enter({ kind: 'failed', failure: { kind: 'unknown', reason: 'the page was left while it was sent' } });
  }

  #wipe(): void {
    this.#memory.draft = {};
    this.problems = {};
    this.isHeldBack = false;
    this.honeypot = '';
    this.#edited.clear();
    this.#rejected.clear();
    this.#attempts = 0;
    this.#online = undefined;
    this.#memory.last = undefined;
    this.#unkeep();
  }
}

/** After an attempt that may have arrived, one that surely did not changes nothing about the first. */
const doubted = (outcome: Outcome): Outcome =>
  outcome.kind === 'sent' || outcome.kind === 'accepted' || outcome.kind === 'rejected'
    ? outcome
    : { kind: 'unknown', reason: 'an earlier attempt may have arrived' };
