/** The tag in its canonical form (RFC 5646), or undefined where it is none. */
export const canonicalLocale = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** The language of the page around an element: the nearest valid `lang`, through shadow roots, else the browser's. */
export const pageLocale = (element: Element): string => {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    const locale = canonicalLocale((node instanceof Element && node.getAttribute('lang')) || '_');
    if (locale) return locale;
  }
  return canonicalLocale(navigator.language) ?? 'en';
};

/** ISO 3166-1 alpha-2 of a locale that names its region, else undefined. */
export const regionOf = (locale: string): string | undefined => {
  const tag = canonicalLocale(locale);
  return tag === undefined ? undefined : new Intl.Locale(tag).region;
};
