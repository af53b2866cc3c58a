import { canInstall, installByApt } from './apt.ts';
import { missingServers, packageOf } from './servers.ts';

/** Installs the servers that the end-to-end tests need, where that can be done without asking. */
export const ensureServers = (): void => {
  const absent = missingServers();
  if (absent.length > 0 && canInstall()) installByApt(absent.map(packageOf));
  const missing = missingServers();
  if (missing.length > 0)
    console.warn(`Missing servers: ${missing.join(', ')}. Install ${missing.map(packageOf).join(' and ')}.`);
};
