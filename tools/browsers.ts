import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface WebKitPaths {
  driver: string;
  miniBrowser: string;
  xvfb: string;
}

export interface Browsers {
  chromium?: string;
  firefox?: string;
  webkit?: WebKitPaths;
}

/** What the search may look at; tests bring a machine of their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isExecutable(path: string): boolean;
  list(folder: string): string[];
}

interface Places {
  variable: string;
  names: string[];
  mac: string[];
  windows: string[];
}

export const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

export const variables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH', webkit: 'WEBKIT_DRIVER_PATH' } as const;

const chromium: Places = {
  variable: variables.chromium,
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  mac: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const firefox: Places = {
  variable: variables.firefox,
  names: ['firefox-esr', 'firefox'],
  mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
};

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

export const findBrowsers = (machine: Machine = thisMachine): Browsers => {
  const found: Browsers = {};
  const chromiumPath = findBrowser(chromium, machine);
  const firefoxPath = findBrowser(firefox, machine);
  const webkit = findWebKit(machine);
  if (chromiumPath) found.chromium = chromiumPath;
  if (firefoxPath) found.firefox = firefoxPath;
  if (webkit) found.webkit = webkit;
  return found;
};

export const missingEngines = (found: Browsers): Engine[] => {
  return engines.filter((engine) => !found[engine]);
};

const findBrowser = (places: Places, machine: Machine): string | undefined => {
  const named = machine.env[places.variable];
  // A path somebody set on purpose is never replaced by another browser in silence.
  if (named) return machine.isExecutable(named) ? named : undefined;
  return candidates(places, machine).find((path) => machine.isExecutable(path));
};

const candidates = (places: Places, machine: Machine): string[] => {
  if (machine.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => machine.env[name]);
    return roots.flatMap((root) => (root ? places.windows.map((path) => `${root}\\${path}`) : []));
  }
  return [...(machine.platform === 'darwin' ? places.mac : []), ...onPath(places.names, machine)];
};

const onPath = (names: string[], machine: Machine): string[] => {
  const folders = [...(machine.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
};

const findWebKit = (machine: Machine): WebKitPaths | undefined => {
  if (machine.platform !== 'linux') return undefined;
  const driver = findBrowser({ variable: variables.webkit, names: ['WebKitWebDriver'], mac: [], windows: [] }, machine);
  const xvfb = onPath(['Xvfb'], machine).find((path) => machine.isExecutable(path));
  const miniBrowser = miniBrowsers(machine).find((path) => machine.isExecutable(path));
  return driver && xvfb && miniBrowser ? { driver, xvfb, miniBrowser } : undefined;
};

const miniBrowsers = (machine: Machine): string[] => {
  const folders = ['/usr/lib', '/usr/libexec', ...machine.list('/usr/lib').map((name) => `/usr/lib/${name}`)];
  return folders.flatMap((folder) =>
    machine
      .list(folder)
      .filter((name) => name.startsWith('webkit2gtk-4.'))
      .sort()
      .reverse()
      .map((name) => `${folder}/${name}/MiniBrowser`),
  );
};
