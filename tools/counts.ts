export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const zero: Counts = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Counts, b: Counts): Counts => {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
};

export const inWords = ({ passed, failed, skipped }: Counts): string => {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
};
