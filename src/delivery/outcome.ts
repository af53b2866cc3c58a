/** A field that the endpoint refused, by the payload's name (`email`, `fields.city`), with the endpoint's words. */
export interface FieldError {
  field: string;
  message: string;
}

/** How a sending ended. A closed set: each has its own words for the visitor. */
export type Outcome =
  /** The endpoint proved that it has the inquiry. */
  | { kind: 'sent' }
  /** Success without proof. */
  | { kind: 'accepted' }
  /** Some values were refused; `message` is what the endpoint says about all of them. */
  | { kind: 'rejected'; errors: readonly FieldError[]; message?: string }
  /** Sending again cannot help; the owner has to repair something. Status 0: it was not even sent, see `reason`. */
  | { kind: 'refused'; status: number; reason?: string }
  /** The endpoint takes nothing just now; `retryAfter` (milliseconds) is when it wants to be asked again. */
  | { kind: 'busy'; status: number; retryAfter?: number }
  /** Nobody knows whether it arrived. `hidden`: the browser does not say why (CORS, a blocker, no connection). */
  | { kind: 'unknown'; reason: string; hidden?: true }
  /** Nothing has left this device. */
  | { kind: 'offline' };

export type OutcomeKind = Outcome['kind'];
