export { AnswerIndex, type Found } from './answer-index.ts';
export { languageOf } from './languages.ts';
export type { Segment } from './segments.ts';
export type { SearchableEntry } from './searchable-entry.ts';
