import { add, inWords, zero, type Counts } from '../counts.ts';

export interface Outcome extends Counts {
  note?: string;
}

export interface Result extends Outcome {
  name: string;
  seconds: number;
}

export const sum = (results: Counts[]): Counts => results.reduce(add, zero);

export const table = (results: Result[]): string => {
  const width = Math.max(0, ...results.map(({ name }) => name.length));
  const line = ({ name, seconds, note, ...counts }: Result) =>
    `  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${inWords(counts)}${note ? `  (${note})` : ''}`;
  return results.map(line).join('\n');
};

/** A process that fails and reports no failed test has broken down. */
export const withExitCode = (counts: Counts, code: number): Counts =>
  code !== 0 && counts.failed === 0 ? add(counts, { ...zero, failed: 1 }) : counts;
