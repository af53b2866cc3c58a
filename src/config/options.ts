/** The closed sets and defaults of the public contract, apart from the schema, so that the first screen needs no zod. */
export const SECTIONS = ['ask', 'faq', 'self-check', 'stories', 'form'] as const;
export type Section = (typeof SECTIONS)[number];

export const FORMATS = ['form', 'multipart', 'json'] as const;

export const DRAFTS = ['memory', 'session'] as const;
export const HEADING_LEVELS = [2, 3, 4, 5] as const;
export const STRUCTURED_DATA = ['faq'] as const;

export interface Defaults {
  sections: readonly Section[];
  content: string;
  headingLevel: (typeof HEADING_LEVELS)[number];
  draft: (typeof DRAFTS)[number];
  /** Milliseconds until an unanswered sending counts as unknown. */
  timeout: number;
  /** Characters. */
  messageLimit: number;
}

export const DEFAULTS: Defaults = {
  sections: ['ask', 'faq', 'self-check', 'form'],
  content: 'default',
  headingLevel: 2,
  draft: 'memory',
  timeout: 20_000,
  messageLimit: 1000,
};
