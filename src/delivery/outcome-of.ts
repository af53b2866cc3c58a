import { toFields, type Naming } from './fields.ts';
import { judge } from './judge.ts';
import type { Outcome } from './outcome.ts';
import { readText } from './read-text.ts';
import type { Sendable } from './sendable.ts';
import { serviceOf, type ServiceName } from './services.ts';

/** To whom an inquiry went, and how. */
export interface Recipient extends Naming {
  /** Absolute URL; absent where somebody else has sent it. */
  endpoint?: string | undefined;
  service?: ServiceName | undefined;
  idempotencyKey?: boolean | undefined;
}

/** Reads an answer and names the outcome. Never rejects. */
export const outcomeOf = async (response: Response, payload: Sendable, recipient: Recipient): Promise<Outcome> => {
  const { status, headers, redirected } = response;
  const service = serviceOf(recipient.endpoint ?? '', recipient.service);
  const fields = toFields(payload, service, recipient);
  const { text, cut } = await readText(response);
  const keyed = recipient.idempotencyKey ?? false;
  const outcome = judge(status, text, payload.id, { service, headers, fields, redirected, keyed });
  // A success that broke off may have been about to take itself back.
  return cut && outcome.kind === 'accepted' ? { kind: 'unknown', reason: cut } : outcome;
};
