/** Names and closed sets of the payload, apart from its schema, which only receivers need. */
export const SCHEMA_ID = 'kap-inquiry/1';

export const CONTACT_WAYS = ['email', 'phone', 'text'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** Signs of a robot. A hit marks the inquiry and never drops it: it can be a person. */
export const SUSPICIONS = ['honeypot', 'speed', 'honeypot speed'] as const;
