import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Config } from '../config/config.ts';
import { report } from '../config/report.ts';
import { judge, send, type Outcome } from '../delivery/index.ts';
import { buildPayload, type PayloadContext } from './build-payload.ts';
import { draftStorage } from './draft-storage.ts';
import { textOf, type Draft, type DraftMemory } from './draft.ts';
import { KapFailedEvent, KapSentEvent, KapSubmitEvent } from './events.ts';
import { formFields, type FormField } from './fields.ts';
import type { Payload } from './payload.ts';
import { suspicion } from './suspicion.ts';
import { uuid } from './uuid.ts';
import { validate, validateField, type FormRules, type Problems } from './validate.ts';

export type Failure = Exclude<Outcome, { kind: 'sent' | 'accepted' }>;

/** Where an inquiry stands. One view for each. */
export type InquiryState =
  | { kind: 'editing' }
  | { kind: 'sending' }
  | { kind: 'sent'; id: string; confirmed: boolean }
  | { kind: 'failed'; failure: Failure };

type Host = ReactiveControllerHost & HTMLElement;

/** Takes an inquiry from draft to sent. Knows no markup; the panel shows `state`, `draft` and `problems`. */
export class InquiryController implements ReactiveController {
  state: InquiryState = { kind: 'editing' };
  problems: Problems = {};
  /** Filled in by robots only. */
  honeypot = '';
  readonly #host: Host;
  #config: Config | undefined;
  #memory: DraftMemory = { draft: {} };
  #fields: readonly FormField[] = [];
  #edited = new Set<string>();
  #startedAt = performance.now();
  #attempts = 0;
  #abort: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get fields(): readonly FormField[] {
    return this.#fields;
  }

  get draft(): Draft {
    return this.#memory.draft;
  }

  /** Takes over the configuration; the draft stays. */
  configure(config: Config, memory: DraftMemory): void {
    if (config === this.#config) return;
    this.#memory = memory;
    if (!this.#config && config.draft === 'session') memory.draft = { ...draftStorage.load(), ...memory.draft };
    this.#config = config;
    this.#fields = formFields(config.fields);
  }

  hostDisconnected(): void {
    // A move in the document disconnects and connects again at once; only leaving for good ends the sending.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#abort?.abort(new DOMException('The form was removed.', 'AbortError'));
    });
  }

  set(name: string, value: string | boolean): void {
    this.#memory.draft = { ...this.draft, [name]: value };
    this.#edited.add(name);
    // Only what is already shown as wrong is looked at again: nobody is told off while still writing.
    for (const shown of Object.keys(this.problems)) this.#check(shown);
    if (this.#config?.draft === 'session') draftStorage.save(this.draft);
    this.#host.requestUpdate();
  }

  /** Puts a text into a field, below what is there; once, if it is there already. */
  add(name: string, text: string): void {
    const written = textOf(this.draft, name);
    if (!written.includes(text)) this.set(name, written ? `${written}\n\n${text}` : text);
  }

  /** A field was left: what was typed there is looked at. A field that was only passed by is not. */
  leave(name: string): void {
    if (!this.#edited.has(name)) return;
    this.#check(name);
    this.#host.requestUpdate();
  }

  /** Begins a new, empty inquiry. */
  restart(): void {
    this.#wipe();
    this.state = { kind: 'editing' };
    this.#startedAt = performance.now();
    this.#host.requestUpdate();
  }

  /**
   * Validates and sends. While a sending is under way, a second call does nothing.
   * @param consentText the consent text exactly as it was shown
   */
  async submit(consentText: string): Promise<void> {
    if (this.state.kind === 'sending' || !this.#config) return;
    this.problems = validate(this.draft, this.#rules());
    if (Object.keys(this.problems).length > 0) {
      this.#enter({ kind: 'editing' });
      return;
    }
    const payload = this.#payload(this.#config, consentText);
    this.#enter({ kind: 'sending' });
    const outcome = await this.#deliver(payload, this.#config);
    if (outcome) this.#conclude(outcome, payload.id);
    else this.#enter({ kind: 'editing' });
  }

  #enter(state: InquiryState): void {
    this.state = state;
    this.#host.requestUpdate();
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

  /** Undefined when the page has taken the inquiry and gives no answer. */
  async #deliver(payload: Payload, { endpoint = '', format, headers, timeout }: Config): Promise<Outcome | undefined> {
    this.#attempts++;
    let answer: Promise<Response> | undefined;
    const respondWith = (response: Promise<Response>): void => {
      answer = response;
    };
    const goesOn = this.#host.dispatchEvent(new KapSubmitEvent({ payload: structuredClone(payload), respondWith }));
    if (!goesOn) return answer && pageOutcome(answer, payload.id);
    this.#abort = new AbortController();
    const url = new URL(endpoint, document.baseURI).href;
    return send(payload, { endpoint: url, format, headers, timeout, signal: this.#abort.signal });
  }

  #conclude(outcome: Outcome, id: string): void {
    if (outcome.kind === 'sent' || outcome.kind === 'accepted') {
      const confirmed = outcome.kind === 'sent';
      this.#wipe();
      this.#enter({ kind: 'sent', id, confirmed });
      this.#host.dispatchEvent(new KapSentEvent(id, confirmed));
      return;
    }
    if (outcome.kind === 'rejected') this.#showRejected(outcome.errors);
    tellOwner(outcome);
    this.#enter({ kind: 'failed', failure: outcome });
    this.#host.dispatchEvent(new KapFailedEvent(outcome.kind, this.#attempts));
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
    if (this.#config?.draft === 'session') draftStorage.clear();
  }
}

const pageOutcome = async (answer: Promise<Response>, id: string): Promise<Outcome> => {
  try {
    const response = await answer;
    return judge(response.status, await response.text(), id);
  } catch (error) {
    return { kind: 'unknown', reason: String(error) };
  }
};

const tellOwner = (failure: Failure): void => {
  switch (failure.kind) {
    case 'refused':
      report(`The endpoint refused an inquiry with status ${failure.status}. Check its address and its settings.`);
      break;
    case 'rejected':
      report(
        `The endpoint rejected values of an inquiry: ${failure.errors.map(({ field }) => field).join(', ') || 'it did not say which'}.`,
      );
      break;
    case 'unknown':
      report(
        `An inquiry was sent, and no answer could be read (${failure.reason}). ` +
          'Check that the endpoint is reachable and allows this page’s origin (CORS).',
      );
      break;
    case 'busy':
    case 'offline':
      break;
  }
};
