import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../../tools/free-port.ts';
import { findServer } from '../../../../tools/servers.ts';
import { startPhp } from './php.ts';
import { startProgram } from './program.ts';
import type { Receiver } from './receiver.ts';

/** Addresses at which nginx itself answers, and PHP does not. */
export interface Faults {
  /** 413: a body may have 256 bytes. */
  tooLarge: string;
  /** 413 as nginx gives it unless told otherwise: no page of another origin may read it. */
  tooLargeUnreadable: string;
  /** 502: nothing listens behind it. */
  down: string;
  /** 504 after a second: PHP takes the inquiry and does not get round to an answer. */
  sleeping: string;
}

export interface Nginx extends Receiver {
  faults: Faults;
  /** PHP behind `faults.sleeping`. */
  sleeper: Receiver;
}

interface Site {
  folder: string;
  address: string;
  origin: string;
  /** Addresses without a path. */
  php: string;
  sleeper: string;
}

/** Nobody listens on it, and no program is given it as a free port. */
const CLOSED_PORT = 1;

/** One process in the foreground, which leaves nothing outside its folder. */
const configuration = ({ folder, address, origin, php, sleeper }: Site): string => `
daemon off;
master_process off;
pid "${folder}/nginx.pid";
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path "${folder}/body";
  proxy_temp_path "${folder}/proxy";
  fastcgi_temp_path "${folder}/fastcgi";
  uwsgi_temp_path "${folder}/uwsgi";
  scgi_temp_path "${folder}/scgi";
  server {
    listen ${address};
    location / {
      proxy_pass ${php};
    }
    location = /too-large {
      add_header Access-Control-Allow-Origin ${origin} always;
      client_max_body_size 256;
      proxy_pass ${php};
    }
    location = /too-large-unreadable {
      client_max_body_size 256;
      proxy_pass ${php};
    }
    location = /down {
      add_header Access-Control-Allow-Origin ${origin} always;
      proxy_pass http://127.0.0.1:${CLOSED_PORT};
    }
    location = /sleeping {
      add_header Access-Control-Allow-Origin ${origin} always;
      proxy_read_timeout 1s;
      proxy_pass ${sleeper};
    }
  }
}
`;

/** nginx in front of PHP. */
export const startNginx = async (origin: string): Promise<Nginx> => {
  const nginx = findServer('nginx');
  if (!nginx) throw new Error('nginx is missing.');
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const one of closing.reverse()) await one();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'kap-nginx-'));
    closing.push(() => rm(folder, { recursive: true }));
    const php = await startPhp(origin);
    closing.push(php.close);
    // Its own process: while it sleeps, it serves nobody.
    const sleeper = await startPhp(origin);
    closing.push(sleeper.close);
    const address = `127.0.0.1:${await freePort()}`;
    const url = `http://${address}/`;
    const file = join(folder, 'nginx.conf');
    const site = { folder, address, origin, php: new URL(php.url).origin, sleeper: new URL(sleeper.url).origin };
    await writeFile(file, configuration(site));
    closing.push(await startProgram(nginx, { args: ['-p', folder, '-c', file], url }));
    return {
      ...php,
      name: 'nginx in front of PHP',
      url,
      faults: {
        tooLarge: `${url}too-large`,
        tooLargeUnreadable: `${url}too-large-unreadable`,
        down: `${url}down`,
        sleeping: `${url}sleeping`,
      },
      sleeper,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
