import { delimiter, join } from 'node:path';
import { thisMachine, type Machine } from './browsers.ts';

/** Servers of other hands, to which the end-to-end tests send inquiries; with the package that brings each. */
const PACKAGES = { php: 'php-cli', nginx: 'nginx' } as const;

export type Server = keyof typeof PACKAGES;

const servers = Object.keys(PACKAGES) as Server[];

/** Debian keeps nginx where the PATH of an ordinary user does not look. */
const USUAL_FOLDERS = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin', '/opt/homebrew/bin'];

export const findServer = (server: Server, machine: Machine = thisMachine): string | undefined =>
  [...(machine.env.PATH ?? '').split(delimiter).filter(Boolean), ...USUAL_FOLDERS]
    .map((folder) => join(folder, server))
    .find((path) => machine.isExecutable(path));

export const missingServers = (machine: Machine = thisMachine): Server[] =>
  servers.filter((server) => !findServer(server, machine));

export const packageOf = (server: Server): string => PACKAGES[server];
