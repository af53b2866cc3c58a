import type { OutcomeKind } from '../delivery/index.ts';
import type { Payload } from './payload.ts';

export interface KapSubmitDetail {
  payload: Payload;
  /**
   * Hands sending to the page: the answer is a `Response` of the page's own request, judged as if the widget had sent
   * it. A rejected promise means that nobody knows. May be called later after `preventDefault()`, within `timeout`.
   */
  respondWith: (answer: Response | Promise<Response>) => void;
}

/** Before sending; the only event that carries what the visitor typed. */
export class KapSubmitEvent extends CustomEvent<KapSubmitDetail> {
  constructor(detail: KapSubmitDetail) {
    super('kap-submit', { bubbles: true, composed: true, cancelable: true, detail });
  }
}

/** The inquiry was sent; `confirmed` says whether the endpoint proved it. */
export class KapSentEvent extends CustomEvent<{ id: string; confirmed: boolean }> {
  constructor(id: string, confirmed: boolean) {
    super('kap-sent', { bubbles: true, composed: true, detail: { id, confirmed } });
  }
}

/** The inquiry was not sent, or nobody knows. */
export class KapFailedEvent extends CustomEvent<{ kind: OutcomeKind; attempts: number }> {
  constructor(kind: OutcomeKind, attempts: number) {
    super('kap-failed', { bubbles: true, composed: true, detail: { kind, attempts } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kap-submit': KapSubmitEvent;
    'kap-sent': KapSentEvent;
    'kap-failed': KapFailedEvent;
  }
}
