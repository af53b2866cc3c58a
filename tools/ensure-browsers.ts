import { spawnSync } from 'node:child_process';
import { findBrowsers, missingEngines, thisMachine, variables, type Browsers, type Engine } from './browsers.ts';

const PACKAGES: Record<Engine, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** A bare machine has no font at all, and then text has no width and emoji no picture. */
const FONTS = [
  { name: 'fonts-dejavu-core', folder: '/usr/share/fonts/truetype/dejavu' },
  { name: 'fonts-noto-color-emoji', folder: '/usr/share/fonts/truetype/noto' },
];

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

const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && thisMachine.isExecutable('/usr/bin/apt-get');

const installByApt = (names: string[]): void => {
  console.log(`Installing by apt: ${names.join(', ')} …`);
  apt('update');
  // Ubuntu has some of them as snaps only; what it has is better than nothing.
  const known = names.filter(isKnown);
  if (known.length === 0 || apt('install', '--no-install-recommends', ...known)) return;
  for (const name of known) apt('install', '--no-install-recommends', name);
};

const missingFonts = (): string[] =>
  FONTS.filter(({ folder }) => thisMachine.list(folder).length === 0).map(({ name }) => name);

/** A browser somebody named by a variable is theirs to bring. */
const installable = (engine: Engine): boolean => !process.env[variables[engine]];

export const howToInstall = (missing: Engine[]): string => {
  const byHand = missing.map((engine) => {
    if (process.env[variables[engine]]) return `${variables[engine]} does not name a program`;
    if (process.platform === 'linux') return `install ${PACKAGES[engine].join(' and ')}`;
    return engine === 'webkit' ? 'WebKit runs on Linux only' : `install it or set ${variables[engine]}`;
  });
  return missing.map((engine, index) => `${engine}: ${byHand[index]}`).join('; ');
};

/** Finds the three engines, and first installs what is missing where that can be done without asking. */
export const ensureBrowsers = (): Browsers => {
  if (canInstall()) {
    const engines = missingEngines(findBrowsers()).filter(installable);
    const names = [...engines.flatMap((engine) => PACKAGES[engine]), ...missingFonts()];
    if (names.length > 0) installByApt(names);
  }
  const found = findBrowsers();
  const missing = missingEngines(found);
  if (missing.length > 0) console.warn(`Missing browsers. ${howToInstall(missing)}.`);
  return found;
};
