import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseEngines } from '../../tools/wtr/choose-engines.ts';

const all = { chromium: '/c', firefox: '/f', webkit: { driver: '/d', miniBrowser: '/m', xvfb: '/x' } };

describe('chooseEngines', () => {
  it('takes all, or the one that is named', () => {
    assert.deepEqual(chooseEngines(all, {}), all);
    assert.deepEqual(chooseEngines(all, { engine: 'firefox' }), { firefox: '/f' });
  });

  it('refuses a name it does not know, and one that is not installed', () => {
    assert.throws(
      () => chooseEngines(all, { engine: 'lynx' }),
      /ENGINE is "lynx"; it can be chromium, firefox, webkit/,
    );
    assert.throws(() => chooseEngines({ chromium: '/c' }, { engine: 'webkit' }), /Not found: webkit/);
  });

  it('says what it leaves out, and fails where all are required or none is there', (test) => {
    const { mock: warnings } = test.mock.method(console, 'warn', () => undefined);
    assert.deepEqual(chooseEngines({ firefox: '/f' }, {}), { firefox: '/f' });
    assert.match(String(warnings.calls[0]?.arguments[0]), /chromium, webkit/);
    assert.throws(() => chooseEngines({ firefox: '/f' }, { requireAll: true }), /chromium, webkit/);
    assert.throws(() => chooseEngines({}, {}), /chromium, firefox, webkit/);
  });
});
