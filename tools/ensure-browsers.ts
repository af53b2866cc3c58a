import { canInstall, installByApt } from './apt.ts';
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
