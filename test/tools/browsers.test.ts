import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBrowsers, missingEngines, type Machine } from '../../tools/browsers.ts';

const machine = (programs: string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/opt/bin' },
  isExecutable: (path) => programs.includes(path),
  list: () => [],
  ...rest,
});

describe('findBrowsers', () => {
  it('takes what the PATH has first', () => {
    const found = findBrowsers(machine(['/usr/bin/chromium', '/opt/bin/chromium', '/usr/bin/firefox']));
    assert.deepEqual(found, { chromium: '/opt/bin/chromium', firefox: '/usr/bin/firefox' });
  });

  it('takes the one a variable names', () => {
    const env = { CHROME_PATH: '/my/chrome', FIREFOX_PATH: '/my/firefox' };
    const found = findBrowsers(machine(['/usr/bin/chromium', '/my/chrome', '/my/firefox'], { env }));
    assert.deepEqual(found, { chromium: '/my/chrome', firefox: '/my/firefox' });
  });

  it('finds none where the variable names no program, though another one is there', () => {
    const env = { CHROME_PATH: '/nowhere' };
    assert.deepEqual(findBrowsers(machine(['/usr/bin/chromium'], { env })), {});
  });

  it('needs driver, browser and screen for WebKit, and takes the newest', () => {
    const folders: Record<string, string[]> = {
      '/usr/lib': ['some-linux-gnu'],
      '/usr/lib/some-linux-gnu': ['webkit2gtk-4.0', 'webkit2gtk-4.1', 'other'],
    };
    const list = (folder: string) => folders[folder] ?? [];
    const mini = (version: string) => `/usr/lib/some-linux-gnu/webkit2gtk-${version}/MiniBrowser`;
    const all = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', mini('4.0'), mini('4.1')];
    assert.deepEqual(findBrowsers(machine(all, { list })).webkit, {
      driver: '/usr/bin/WebKitWebDriver',
      xvfb: '/usr/bin/Xvfb',
      miniBrowser: mini('4.1'),
    });
    assert.equal(findBrowsers(machine(all.slice(1), { list })).webkit, undefined);
    assert.equal(findBrowsers(machine(all)).webkit, undefined);
  });

  it('knows the usual places of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    assert.equal(findBrowsers(machine([mac], { platform: 'darwin' })).chromium, mac);
    const windows = 'C:\\Programs\\Mozilla Firefox\\firefox.exe';
    const env = { PROGRAMFILES: 'C:\\Programs' };
    assert.equal(findBrowsers(machine([windows], { platform: 'win32', env })).firefox, windows);
  });
});

it('missingEngines names what is not there', () => {
  assert.deepEqual(missingEngines({ firefox: '/usr/bin/firefox' }), ['chromium', 'webkit']);
});
