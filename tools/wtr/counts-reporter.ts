import { writeFileSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import { add, zero, type Counts } from '../counts.ts';

/** Writes the counts of each engine to a file, for tools/test.ts to sum. */
export const countsReporter = (file: string): Reporter => {
  return {
    onTestRunFinished({ sessions }) {
      writeFileSync(file, JSON.stringify(countByEngine(sessions)));
    },
  };
};

type CountedSession = Pick<TestSession, 'errors' | 'passed' | 'testResults'> & { browser: { name: string } };

export const countByEngine = (sessions: CountedSession[]): Record<string, Counts> => {
  const counts: Record<string, Counts> = {};
  for (const session of sessions) {
    const { name } = session.browser;
    counts[name] = add(counts[name] ?? zero, countSession(session));
  }
  return counts;
};

/** A file that did not load, a hook or a page error has no test of its own: it counts as one that failed. */
const countSession = ({ errors, passed, testResults }: CountedSession): Counts => {
  const tests = testResults ? countSuite(testResults) : zero;
  const failedBesides = errors.length > 0 || (!passed && tests.failed === 0);
  return failedBesides ? add(tests, { ...zero, failed: 1 }) : tests;
};

const countSuite = ({ tests, suites }: TestSuiteResult): Counts => {
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const own = { passed, skipped, failed: tests.length - passed - skipped };
  return suites.map(countSuite).reduce(add, own);
};
