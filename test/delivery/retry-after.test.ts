import { expect } from '@open-wc/testing';
import { retryAfter } from '../../src/delivery/retry-after.ts';

const NOW = Date.parse('Tue, 24 Nov 2026 12:00:00 GMT');

describe('Retry-After', () => {
  for (const [value, wait] of [
    ['0', 0],
    ['7', 7000],
    ['100000', 86_400_000],
    ['Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
    ['Tuesday, 24-Nov-26 12:00:30 GMT', 30_000],
    ['Tue Nov 24 12:00:30 2026 GMT', 30_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
    ['Wed, 25 Nov 2026 12:00:00 GMT', 86_400_000],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ] as const)
    it(`“${value ?? 'absent'}” is ${wait ?? 'nothing'}`, () => {
      expect(retryAfter(value, NOW)).to.equal(wait);
    });
});
