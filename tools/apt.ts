import { spawnSync } from 'node:child_process';
import { thisMachine } from './browsers.ts';

const aptEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

const apt = (...args: string[]): boolean => {
  const options = ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  const { status, stderr } = spawnSync('apt-get', [...options, ...args], {
    env: aptEnv,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) console.error(stderr.trim().split('\n').slice(-5).join('\n'));
  return status === 0;
};

const isKnown = (name: string): boolean =>
  spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0;

/** Whether packages can be installed without asking anybody. */
export const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && thisMachine.isExecutable('/usr/bin/apt-get');

export const installByApt = (names: string[]): void => {
  console.log(`Installing by apt: ${names.join(', ')} …`);
  apt('update');
  // Ubuntu has some of them as snaps only; what it has is better than nothing.
  const known = names.filter(isKnown);
  if (known.length === 0 || apt('install', '--no-install-recommends', ...known)) return;
  for (const name of known) apt('install', '--no-install-recommends', name);
};
