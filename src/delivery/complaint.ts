import type { Field } from './fields.ts';
import type { FieldError } from './outcome.ts';
import type { AnswerBody } from './service.ts';

/** What an answer says went wrong, in whatever shape. */
export interface Complaint {
  errors: readonly FieldError[];
  message?: string;
  /** What went wrong is not in the visitor's hands. */
  forOwner: boolean;
}

/** Codes of Formspree, HubSpot and Contact Form 7 for what only the owner can repair. */
const FOR_OWNER =
  /^(spam|aborted|mail_failed|blocked|inactive|max_number.+|missing_.+_(consent|text)|invalid_(hutk|ip|page|legal|meta|goto).+|.*(form|project|tag|wpcf7)_not_found|.+_definition|.+_media_type)$/i;

/** The same in a message without a code. */
const WRONG_KEY = /\b(access|api)[ _-]?key\b/i;

/** The visitor can solve one again, but only if the form has one. */
const CAPTCHA = /captcha|turnstile/i;

const asObject = (value: unknown): AnswerBody => (typeof value === 'object' && value !== null ? { ...value } : {});

/** At most 300 characters, without tags: it is shown as text. */
const words = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
        .replace(/<[^>]*>/g, '')
        .trim()
        .slice(0, 300) || undefined
    : undefined;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded after all: taken as it stands.
    return text;
  }
};

/** RFC 6901, section 6: `#/fields/city` → `fields.city`. */
const fieldOf = (pointer: string): string =>
  decoded(pointer)
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

interface Item {
  field?: string | undefined;
  message?: string | undefined;
}

/** Formspree and Contact Form 7: `field`; problem details (RFC 9457, section 3): `pointer`; HubSpot: in the message. */
const listed = (item: unknown): Item => {
  const { field, pointer, message, detail, errorType } = asObject(item);
  const text = words(message) ?? words(detail) ?? words(item);
  if (typeof field === 'string') return { field, message: text };
  if (typeof pointer === 'string') return { field: fieldOf(pointer), message: text };
  return {
    field: errorType === undefined ? undefined : /'(?:fields\.)?([\w.-]+)'/.exec(text ?? '')?.[1],
    message: text,
  };
};

/** Formcarry: `{ field: { message } }`; Laravel: `{ field: [message] }`; Gravity Forms: `{ id: message }`. */
const keyed = ([field, value]: [string, unknown]): Item => ({
  field,
  message: words(value) ?? words(Array.isArray(value) ? value[0] : asObject(value)['message']),
});

/** PHP reads dots and spaces in names as underscores; Gravity Forms answers the number of `input_1`. */
const payloadNameOf = (name: string, fields: readonly Field[]): string =>
  fields.find((field) =>
    [field.name, field.name.replace(/[. ]/g, '_'), field.name.replace(/^input_/, '')].includes(name),
  )?.payloadName ?? name;

/** Reads the shapes that docs/services.md lists. `fields` are the ones that were sent. */
export const complaintOf = (body: AnswerBody, fields: readonly Field[]): Complaint => {
  const raw = body['invalid_fields'] ?? body['errors'] ?? body['validation_messages'];
  const items = Array.isArray(raw) ? raw.map(listed) : Object.entries(asObject(raw)).map(keyed);
  const errors = items.flatMap(({ field, message }) =>
    field && message ? [{ field: payloadNameOf(field, fields), message }] : [],
  );
  const { message: text, error, detail, title } = body;
  const message =
    [text, error, asObject(error)['message'], detail, title].map(words).find(Boolean) ??
    items.find(({ field }) => !field)?.message;
  const reasons = [body, error, ...(Array.isArray(raw) ? (raw as unknown[]) : [])]
    .map(asObject)
    .flatMap(({ status, code, errorType }) => [status, code, errorType])
    .filter((code) => typeof code === 'string');
  const forOwner =
    reasons.some((code) => FOR_OWNER.test(code)) ||
    WRONG_KEY.test(message ?? '') ||
    ([...reasons, message ?? ''].some((reason) => CAPTCHA.test(reason)) &&
      !fields.some(({ name }) => CAPTCHA.test(name)));
  return { errors, forOwner, ...(message && { message }) };
};
