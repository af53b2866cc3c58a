import { add, zero, type Counts } from './counts.ts';

/** What is read of a `test:pass` or `test:fail` event. */
export interface Outcome {
  passed: boolean;
  name: string;
  nesting: number;
  file?: string | undefined;
  skip?: string | boolean | undefined;
  todo?: string | boolean | undefined;
  details: { type?: string | undefined; error?: unknown };
}

/** Counts tests without subtests; suites and parents count only when they fail by themselves, as by a hook. */
export class LeafCounter {
  counts: Counts = zero;
  #file: string | undefined;
  /** By nesting: was there an outcome at that depth since the last one above it? Children are reported first. */
  #seen: boolean[] = [];

  count(outcome: Outcome): void {
    if (this.#isGroup(outcome) && !speaksForItself(outcome)) return;
    this.counts = add(this.counts, { ...zero, [verdict(outcome)]: 1 });
  }

  #isGroup({ nesting, file, name, details }: Outcome): boolean {
    // A file that broke off leaves children without their parent.
    if (file !== this.#file) this.#seen = [];
    this.#file = file;
    const hasChildren = this.#seen[nesting + 1] === true;
    this.#seen.length = nesting;
    this.#seen[nesting] = true;
    // A file without a test is reported as a test with the file's name.
    return hasChildren || details.type === 'suite' || name === file;
  }
}

const isMarked = (mark: string | boolean | undefined): boolean => mark !== undefined && mark !== false;

/** A suite that is skipped as a whole reports none of its tests. */
const speaksForItself = ({ passed, skip, details }: Outcome): boolean =>
  isMarked(skip) ||
  (!passed && (details.error as { failureType?: string } | undefined)?.failureType !== 'subtestsFailed');

const verdict = ({ passed, skip, todo }: Outcome): keyof Counts => {
  if (isMarked(skip) || isMarked(todo)) return 'skipped';
  return passed ? 'passed' : 'failed';
};
