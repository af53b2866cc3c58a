import type { Source } from '../types.ts';
import { SOURCES } from '../sources.ts';

export { answers, REVIEWED_ON } from './answers.ts';
export { crisisWords } from '../../safety/crisis-words.ts';

export const sources: Readonly<Record<keyof typeof SOURCES, Source>> = SOURCES;
