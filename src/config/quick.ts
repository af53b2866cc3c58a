import type { Config, RawAttributes } from './config.ts';
import { canonicalLocale } from './locale.ts';
import { DEFAULTS, HEADING_LEVELS, SECTIONS, type Section } from './options.ts';

const among = <T>(values: readonly T[], value: unknown): T | undefined => values.find((one) => one === value);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const isSection = (value: unknown): value is Section => among(SECTIONS, value) !== undefined;

/** A list of panels, each once; the default where nothing is left. */
export const sectionsOr = (fallback: readonly Section[], given: readonly unknown[] = []): Section[] => {
  const sections = [...new Set(given.filter(isSection))];
  return sections.length > 0 ? sections : [...fallback];
};

/** Settings in the types that the schema asks for. What does not convert is left for the schema to refuse. */
export const typed = (raw: RawAttributes): Record<string, unknown> => {
  const { sections, headingLevel } = raw;
  const present = Object.entries(raw).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...Object.fromEntries(present),
    ...(typeof sections === 'string' && { sections: sections.split(/\s+/).filter(Boolean) }),
    ...(textOf(headingLevel) && !Number.isNaN(Number(headingLevel)) && { headingLevel: Number(headingLevel) }),
  };
};

/**
 * The configuration as far as the first screen needs it, without the schema: attributes only, bad values skipped in
 * silence. The full reading follows, and reports them.
 */
export const quickConfig = (attributes: RawAttributes, pageLocale: string): Config => {
  const { sections, headingLevel, ...texts } = typed(attributes);
  const clinic = textOf(texts['clinic']);
  const region = textOf(texts['region']);
  const locale = textOf(texts['locale']);
  return {
    ...DEFAULTS,
    sections: sectionsOr(DEFAULTS.sections, Array.isArray(sections) ? sections : []),
    headingLevel: among(HEADING_LEVELS, headingLevel) ?? DEFAULTS.headingLevel,
    content: textOf(texts['content']) ?? DEFAULTS.content,
    ...(clinic && { clinic }),
    ...(region && { region }),
    locale: locale && canonicalLocale(locale) ? locale : pageLocale,
  };
};
