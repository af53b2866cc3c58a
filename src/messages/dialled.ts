/** A number for `tel:`. An extension is dialled by hand, and a trunk zero in brackets not at all after a country code. */
export const dialled = (phone: string): string =>
  phone
    .replace(/(?:ext|x|#).*$/i, '')
    .replace('(0)', '')
    .replace(/[^\d+]/g, '');
