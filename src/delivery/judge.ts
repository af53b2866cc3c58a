import { complaintOf, type Complaint } from './complaint.ts';
import type { Field } from './fields.ts';
import type { Outcome } from './outcome.ts';
import { retryAfter } from './retry-after.ts';
import type { AnswerBody } from './service.ts';
import { serviceOf, type Service } from './services.ts';

/** What is known of an answer beside its status and text. */
export interface Circumstances {
  service?: Service;
  headers?: Headers;
  /** What was sent, to find the field again that the endpoint complains about. */
  fields?: readonly Field[];
  /** The answer comes from elsewhere than the endpoint. */
  redirected?: boolean;
  /** An `Idempotency-Key` was sent. */
  keyed?: boolean;
  /** Epoch milliseconds, to read a date in `Retry-After`. */
  now?: number;
}

const asBody = (text: string): AnswerBody => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    // Plenty of endpoints answer in HTML or with nothing at all: that proves nothing, and is no error.
    return {};
  }
};

const isSaid = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);

const FAILURE = /^(error|fail(ed|ure)?|validation_failed|acceptance_missing|spam|aborted|mail_failed)$/;

/** An error is reported with status 200 by Contact Form 7, by many a script in PHP, and by a few services. */
const reportsFailure = ({ ok, success, is_valid, status, error, errors }: AnswerBody): boolean =>
  [ok, success, is_valid].some((value) => value === false || value === 'false') ||
  (typeof status === 'string' && FAILURE.test(status)) ||
  isSaid(error) ||
  isSaid(errors);

const refused = (status: number, reason?: string): Outcome => ({ kind: 'refused', status, ...(reason && { reason }) });

const saysWhat = ({ errors, message }: Complaint): boolean => errors.length > 0 || message !== undefined;

const blamed = (status: number, { errors, message, forOwner }: Complaint): Outcome =>
  forOwner ? refused(status, message) : { kind: 'rejected', errors, ...(message && { message }) };

/** Something for the visitor to correct if a success says what is wrong; else it is the owner's. */
const takenBack = (status: number, complaint: Complaint): Outcome =>
  saysWhat(complaint) ? blamed(status, complaint) : refused(status);

const busy = (status: number, { headers, now = Date.now() }: Circumstances): Outcome => {
  const wait = retryAfter(headers?.get('Retry-After'), now);
  return { kind: 'busy', status, ...(wait !== undefined && { retryAfter: wait }) };
};

const unclear = (status: number): Outcome => ({
  kind: 'unknown',
  reason: status ? `the server answered ${status}` : 'the answer is opaque',
});

const succeeded = (status: number): boolean => status >= 200 && status < 300;

/** A 4xx, by whose turn it is. */
const declined = (
  status: number,
  body: AnswerBody,
  sentId: string,
  service: Service,
  circumstances: Circumstances,
): Outcome => {
  const complaint = complaintOf(body, circumstances.fields ?? []);
  switch (status) {
    case 400:
    case 422:
      // Services name what a visitor can correct; an endpoint of the owner's own may leave it at the status.
      return saysWhat(complaint) || service.name === 'generic' ? blamed(status, complaint) : refused(status);
    // Request Timeout and Too Early: the server does not say what it did.
    case 408:
    case 425:
      return unclear(status);
    // Whoever answers our own id knows the inquiry, and whoever got a key conflicts only while the first request with it
    // is in flight (draft-ietf-httpapi-idempotency-key-header-07): asked again, it answers what became of that one.
    case 409:
      return body['id'] === sentId || circumstances.keyed
        ? busy(status, circumstances)
        : refused(status, complaint.message);
    case 429:
      return busy(status, circumstances);
    default:
      return refused(status, complaint.message);
  }
};

/**
 * Names the outcome of an answer.
 * @param status HTTP status; 0 if the answer is opaque
 * @param text the answer's body
 * @param sentId the inquiry's id, whose return proves that the endpoint has it
 */
export const judge = (status: number, text: string, sentId: string, circumstances: Circumstances = {}): Outcome => {
  const { service = serviceOf('', 'generic'), fields = [], redirected } = circumstances;
  const body = asBody(text);
  if (service.noCors) return { kind: 'accepted' };
  if (succeeded(status)) {
    if (reportsFailure(body)) return takenBack(status, complaintOf(body, fields));
    return { kind: service.proof(body, sentId) ? 'sent' : 'accepted' };
  }
  if (redirected) {
    // The endpoint itself took the inquiry somewhere before this: only what names fields is surely about it.
    const complaint = complaintOf(body, fields);
    return complaint.errors.length > 0 ? blamed(status, complaint) : unclear(status);
  }
  if (status === 503) return busy(status, circumstances);
  if (status >= 400 && status < 500) return declined(status, body, sentId, service, circumstances);
  return unclear(status);
};
