import type { Config } from '../config/config.ts';
import { deliver, type Outcome } from '../delivery/index.ts';
import { buildPayload, type PayloadContext } from './build-payload.ts';
import { captchaValues } from './captcha.ts';
import { draftStorage } from './draft-storage.ts';
import { textOf, type Draft } from './draft.ts';
import { KapFailedEvent, KapSentEvent, KapSubmitEvent } from './events.ts';
import { formFields, type FormField } from './fields.ts';
import type { InquiryMemory } from './memory.ts';
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
  /** Filled in by robots only. */
  honeypot = '';
  readonly #memory: InquiryMemory;
  readonly #listeners = new Set<() => void>();
  #config: Config | undefined;
  #fields: readonly FormField[] = [];
  #edited = new Set<string>();
  #startedAt = performance.now();
  #attempts = 0;
  #waiting = new AbortController();
  #online = new AbortController();

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

  /** Takes over the configuration; the draft stays. */
  configure(config: Config): void {
    if (config === this.#config) return;
    const memory = this.#memory;
    if (!this.#config && config.draft === 'session') memory.draft = { ...draftStorage.load(memory.host), ...memory.draft };
    this.#config = config;
    this.#fields = formFields(config.fields);
  }

  set(name: string, value: string | boolean): void {
    this.#memory.draft = { ...this.draft, [name]: value };
    this.#edited.add(name);
    // Only what is already shown as wrong is looked at again: nobody is told off while still writing.
    for (const shown of Object.keys(this.problems)) this.#check(shown);
    if (this.#config?.draft === 'session') draftStorage.save(this.#memory.host, this.draft);
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
  sendWhenOnline(consentText: string): void {
    this.#online = new AbortController();
    const again = () => void this.submit(consentText);
    addEventListener('online', again, { once: true, signal: this.#online.signal });
    this.#enter({ kind: 'queued' });
    // It came back before anybody listened.
    if (navigator.onLine) again();
  }

  /** Does not send when the connection returns. */
  dontSendWhenOnline(): void {
    this.#online.abort();
    this.#enter({ kind: 'failed', failure: { kind: 'offline' } });
  }

  /**
   * Validates and sends. While a sending is under way, a second call does nothing.
   * @param consentText the consent text exactly as it was shown
   */
  async submit(consentText: string): Promise<void> {
    if (this.state.kind === 'sending' || !this.#config) return;
    this.#online.abort();
    this.problems = validate(this.draft, this.#rules());
    if (Object.keys(this.problems).length > 0) {
      this.#enter({ kind: 'editing' });
      return;
    }
    const payload = this.#payload(this.#config, consentText);
    this.#enter({ kind: 'sending' });
    this.#conclude(await this.#deliver(payload, this.#config), payload.id);
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
    const field = this.#fields.find((one) => one.name === name);
    const problem = field && validateField(field, this.draft, this.#rules());
    const { [name]: _, ...others } = this.problems;
    this.problems = problem ? { ...others, [name]: problem } : others;
  }

  /** The same content keeps its id over every attempt, so that a receiver can tell a repetition. */
  #payload({ locale }: Config, consentText: string): Payload {
    const context: PayloadContext = {
      id: uuid(),
      submittedAt: new Date().toISOString(),
      locale,
      consentText,
      pageUrl: location.href,
      suspected: suspicion(this.honeypot, performance.now() - this.#startedAt),
    };
    const content = JSON.stringify([this.draft, this.#fields, consentText]);
    const { last } = this.#memory;
    if (last?.content === content) return last.payload;
    const payload = buildPayload(this.draft, this.#fields, context);
    this.#memory.last = { content, payload };
    return payload;
  }

  async #deliver(payload: Payload, config: Config): Promise<Outcome> {
    const { endpoint = '', timeout, service, format, headers, names, extra, idempotent, idempotencyKey } = config;
    const { host } = this.#memory;
    this.#attempts++;
    const withCaptcha = { ...payload, ...captchaValues(host) };
    const { respondWith, outcome } = pageTransport();
    const goesOn = host.dispatchEvent(new KapSubmitEvent({ payload: structuredClone(withCaptcha), respondWith }));
    if (!goesOn) return outcome(payload.id, timeout);
    this.#waiting = new AbortController();
    return deliver(withCaptcha, {
      endpoint: new URL(endpoint, document.baseURI).href,
      service,
      format,
      headers,
      names,
      extra,
      idempotent,
      idempotencyKey,
      timeout,
      // A visitor who leaves the page has sent it all the same.
      keepalive: true,
      signal: this.#waiting.signal,
      onWait: ({ until }) => {
        this.#attempts++;
        this.#enter({ kind: 'sending', until });
      },
    });
  }

  #conclude(outcome: Outcome, id: string): void {
    if (outcome.kind === 'sent' || outcome.kind === 'accepted') {
      const confirmed = outcome.kind === 'sent';
      if (confirmed) this.#wipe();
      // What nobody has confirmed stays at hand, in memory only, until another message is begun.
      else if (this.#config?.draft === 'session') draftStorage.clear(this.#memory.host);
      this.#enter({ kind: 'sent', id, confirmed });
      this.#memory.host.dispatchEvent(new KapSentEvent(id, confirmed));
      return;
    }
    if (outcome.kind === 'rejected') this.#showRejected(outcome.errors);
    tellOwner(outcome);
    this.#enter({ kind: 'failed', failure: outcome });
    this.#memory.host.dispatchEvent(new KapFailedEvent(outcome.kind, this.#attempts));
  }

  #showRejected(errors: readonly { field: string; message: string }[]): void {
    const named = errors.map(({ field, message }) => ({ name: field.replace(/^fields\.|\.given$/g, ''), message }));
    this.problems = Object.fromEntries(
      named
        .filter(({ name }) => this.#fields.some((field) => field.name === name))
        .map(({ name, message }) => [name, { code: 'rejected', message }]),
    );
  }

  #wipe(): void {
    this.#memory.draft = {};
    this.problems = {};
    this.honeypot = '';
    this.#edited.clear();
    this.#attempts = 0;
    this.#memory.last = undefined;
    if (this.#config?.draft === 'session') draftStorage.clear(this.#memory.host);
  }
}
