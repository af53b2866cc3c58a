import type { Outcome, OutcomeKind } from './outcome.ts';
import { send, type SendOptions } from './send.ts';
import type { Sendable } from './sendable.ts';

/** Time and chance, so that tests need neither. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** From 0 up to, but not including, 1. */
  random(): number;
  /** Resolves after `ms` milliseconds, or when `signal` is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export interface DeliverOptions extends SendOptions {
  /** The owner states that the endpoint stores each id once: then whatever may pass is tried again. */
  idempotent?: boolean | undefined;
  /** Milliseconds after which no attempt begins; one that has begun keeps its own `timeout`. 120,000 if absent. */
  deadline?: number | undefined;
  /** Told before each wait; `until` is in epoch milliseconds. `signal` ends the wait. */
  onWait?: ((wait: { until: number }) => void) | undefined;
  /** Told when an attempt begins. */
  onAttempt?: (() => void) | undefined;
  /** A captcha's fields, read for each attempt: a token is good for one. */
  readCaptcha?: (() => Readonly<Record<string, string>>) | undefined;
  clock?: Clock | undefined;
}

const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    }),
};

const RETRIES = 3;

/** What the browser hides is mostly a CORS refusal or a blocker, which no retry heals. */
const HIDDEN_RETRIES = 1;

/** Full jitter: anything between nothing and a limit that doubles, in milliseconds. */
const backoff = (retry: number, random: number): number => random * Math.min(2000 * 2 ** retry, 30_000);

const isTransient = ({ kind }: Outcome, idempotent: boolean): boolean =>
  kind === 'busy' || (idempotent && kind === 'unknown');

/** Milliseconds. */
const SPREAD = 500;

/** These are about the inquiry whichever attempt they answer. */
const DECIDED: readonly OutcomeKind[] = ['sent', 'accepted', 'rejected'];

/**
 * Posts an inquiry, the same payload each time, until the outcome is one that another attempt cannot better: `busy` is
 * tried again after the time that the endpoint names, and `unknown` only at an idempotent endpoint, since it could store
 * a second copy elsewhere. `offline` is the caller's to wait for. Never rejects.
 */
export const deliver = async (payload: Sendable, options: DeliverOptions): Promise<Outcome> => {
  const {
    signal,
    onWait,
    onAttempt,
    readCaptcha,
    idempotent = false,
    deadline = 120_000,
    clock = systemClock,
  } = options;
  const end = clock.now() + deadline;
  let doubt: Outcome | undefined;
  let hidden = 0;
  for (let retry = 0; ; retry++) {
    onAttempt?.();
    const outcome = await send(payload, readCaptcha ? { ...options, captcha: readCaptcha() } : options);
    if (outcome.kind === 'unknown') {
      doubt ??= outcome;
      if (outcome.hidden) hidden++;
    }
    // An attempt that may have arrived is not undone by a later one that surely did not.
    const result = doubt && !DECIDED.includes(outcome.kind) ? doubt : outcome;
    if (!isTransient(outcome, idempotent) || retry === RETRIES || hidden > HIDDEN_RETRIES || signal.aborted)
      return result;
    const asked = outcome.kind === 'busy' ? outcome.retryAfter : undefined;
    // Those who were turned away together must not come back together.
    const wait = asked === undefined ? backoff(retry, clock.random()) : asked + clock.random() * SPREAD;
    const until = clock.now() + wait;
    if (until > end) return result;
    onWait?.({ until });
    await clock.sleep(wait, signal);
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- aborted while asleep
    if (signal.aborted) return result;
  }
};
