/** The built-in fields in their default order; the names are the payload's. */
export const BUILT_IN_FIELDS = [
  'name',
  'preferredContact',
  'email',
  'phone',
  'mayLeaveMessage',
  'topic',
  'message',
  'adult',
  'consent',
] as const;
/** Whether texts are welcome; asked beside `text` as the way to answer. */
export const TEXT_CONSENT = 'textConsent';
/** A field that only robots fill in, with a name that no password manager knows. */
export const HONEYPOT = 'kap-trap';

/** Names of an owner's own fields; those of an object's prototype are no names, anywhere. */
export const FIELD_NAME = /^(?!constructor$|prototype$)[A-Za-z][A-Za-z0-9_-]{0,59}$/;
export type BuiltInField = (typeof BUILT_IN_FIELDS)[number];
