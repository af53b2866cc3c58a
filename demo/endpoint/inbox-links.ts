/** A `mailto:` link (RFC 6068), encoded so that an address cannot add a recipient or a subject. */
export const mailLink = (email: string): string => `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`;

/** A `tel:` link (RFC 3966); nothing where the text has more in it than one number. */
export const phoneLink = (phone: string): string | undefined =>
  /^\s*\+?[\d\s().\-/]+$/.test(phone) ? `tel:${phone.replaceAll(/[^\d+]/g, '')}` : undefined;
