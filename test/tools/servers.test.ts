import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Machine } from '../../tools/browsers.ts';
import { findServer, missingServers } from '../../tools/servers.ts';

const machine = (programs: string[]): Machine => ({
  platform: 'linux',
  env: { PATH: '/opt/bin' },
  isExecutable: (path) => programs.includes(path),
  list: () => [],
});

it('findServer takes what the PATH has first, and looks where it does not', () => {
  assert.equal(findServer('php', machine(['/usr/bin/php', '/opt/bin/php'])), '/opt/bin/php');
  assert.equal(findServer('nginx', machine(['/usr/sbin/nginx'])), '/usr/sbin/nginx');
  assert.equal(findServer('nginx', machine([])), undefined);
});

it('missingServers names what is not there', () => {
  assert.deepEqual(missingServers(machine(['/usr/bin/php'])), ['nginx']);
});
