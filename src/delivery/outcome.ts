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
  /** Some values were refused. */
  | { kind: 'rejected'; errors: readonly FieldError[] }
  /** Sending again cannot help; the owner has to repair something. */
  | { kind: 'refused'; status: number }
  /** The endpoint takes nothing just now. */
  | { kind: 'busy'; status: number }
  /** Nobody knows whether it arrived. */
  | { kind: 'unknown'; reason: string }
  /** Nothing has left this device. */
  | { kind: 'offline' };

export type OutcomeKind = Outcome['kind'];
