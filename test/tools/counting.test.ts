import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LeafCounter, type Outcome } from '../../tools/leaf-counter.ts';
import { sum, table, withExitCode } from '../../tools/test/results.ts';
import { countByEngine } from '../../tools/wtr/counts-reporter.ts';

const counts = (passed: number, failed: number, skipped: number) => ({ passed, failed, skipped });

describe('the counts of web-test-runner', () => {
  const browser = { name: 'WebKit' };
  const test = (passed: boolean, skipped = false) => ({ name: 't', passed, skipped });
  const suite = (...tests: ReturnType<typeof test>[]) => ({ name: 's', tests, suites: [] });

  it('are by engine, through all suites', () => {
    const testResults = { ...suite(test(true)), suites: [suite(test(true), test(false)), suite(test(false, true))] };
    const other = { browser: { name: 'Firefox' }, errors: [], passed: true, testResults: suite(test(true)) };
    const sessions = [{ browser, errors: [], passed: false, testResults }, other, other];
    assert.deepEqual(countByEngine(sessions), { WebKit: counts(2, 1, 1), Firefox: counts(2, 0, 0) });
  });

  it('have one failure for a file that does not load', () => {
    assert.deepEqual(countByEngine([{ browser, errors: [{ message: 'x' }], passed: false }]), {
      WebKit: counts(0, 1, 0),
    });
    assert.deepEqual(countByEngine([{ browser, errors: [], passed: false }]), { WebKit: counts(0, 1, 0) });
  });

  it('have one failure for errors outside of all tests', () => {
    const session = { browser, errors: [{ message: 'x' }], passed: false, testResults: suite(test(true)) };
    assert.deepEqual(countByEngine([session]), { WebKit: counts(1, 1, 0) });
  });
});

describe('the counts of node:test', () => {
  const count = (...outcomes: Partial<Outcome>[]) => {
    const counter = new LeafCounter();
    for (const outcome of outcomes)
      counter.count({ passed: true, name: 'n', nesting: 0, file: '/a.test.ts', details: { type: 'test' }, ...outcome });
    return counter.counts;
  };
  const suite = { type: 'suite' };
  const failing = (failureType: string, type = 'test') => ({
    passed: false,
    details: { type, error: { failureType } },
  });

  it('leave suites and parents out, though a child fails', () => {
    assert.deepEqual(
      count({ nesting: 2 }, { nesting: 1, details: suite }, { details: suite }, { nesting: 1 }, {}),
      counts(2, 0, 0),
    );
    assert.deepEqual(
      count(
        { nesting: 1 },
        { nesting: 1, ...failing('testCodeFailure') },
        failing('subtestsFailed'),
        { nesting: 1, ...failing('testCodeFailure') },
        failing('subtestsFailed', 'suite'),
      ),
      counts(1, 2, 0),
    );
  });

  it('have one failure for a hook, and for a file that breaks off', () => {
    assert.deepEqual(count(failing('hookFailed', 'suite')), counts(0, 1, 0));
    assert.deepEqual(count({ ...failing('testCodeFailure'), name: '/a.test.ts' }), counts(0, 1, 0));
    const broken = { file: '/b.test.ts', nesting: 1 };
    assert.deepEqual(count(broken, { file: '/c.test.ts' }), counts(2, 0, 0));
  });

  it('take no file for a test', () => {
    assert.deepEqual(count({ name: '/a.test.ts' }), counts(0, 0, 0));
  });

  it('count skipped and to-do tests as skipped, and a skipped suite once', () => {
    assert.deepEqual(
      count(
        { skip: true },
        { skip: 'later' },
        { todo: true, ...failing('testCodeFailure') },
        { skip: true, details: suite },
      ),
      counts(0, 0, 4),
    );
  });
});

describe('the results', () => {
  it('add up', () => {
    assert.deepEqual(sum([]), counts(0, 0, 0));
    assert.deepEqual(sum([counts(1, 2, 3), counts(10, 20, 30)]), counts(11, 22, 33));
  });

  it('have a failure where the process fails without one', () => {
    assert.deepEqual(withExitCode(counts(3, 0, 0), 1), counts(3, 1, 0));
    assert.deepEqual(withExitCode(counts(3, 2, 0), 1), counts(3, 2, 0));
    assert.deepEqual(withExitCode(counts(3, 0, 0), 0), counts(3, 0, 0));
  });

  it('are printed a line each, with their notes', () => {
    const printed = table([
      { name: 'lint', seconds: 1.26, ...counts(1, 0, 0) },
      { name: 'webkit', seconds: 0, ...counts(0, 0, 1), note: 'webkit is missing' },
    ]);
    assert.equal(
      printed,
      '  lint       1.3 s  1 passed, 0 failed, 0 skipped\n' +
        '  webkit     0.0 s  0 passed, 0 failed, 1 skipped  (webkit is missing)',
    );
  });
});
