import type { Source } from '../types.ts';
import { SOURCES } from '../sources.ts';

export { answers, REVIEWED_ON } from './answers.ts';

export const sources: Readonly<Record<keyof typeof SOURCES, Source>> = SOURCES;
