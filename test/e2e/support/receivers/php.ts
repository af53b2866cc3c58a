import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../../tools/free-port.ts';
import { findServer } from '../../../../tools/servers.ts';
import { startProgram } from './program.ts';
import { flattened, type Receiver } from './receiver.ts';

const SCRIPT = fileURLToPath(new URL('receiver.php', import.meta.url));

/** PHP makes variables of names, and a variable's name has no dot: `consent.given` is `$_POST['consent_given']`. */
const variableName = (name: string): string => name.replaceAll('.', '_');

/** PHP's own web server with a script that reads `$_POST`, which holds nothing of a JSON body. */
export const startPhp = async (origin: string): Promise<Receiver> => {
  const php = findServer('php');
  if (!php) throw new Error('PHP is missing.');
  const folder = await mkdtemp(join(tmpdir(), 'kap-php-'));
  const file = join(folder, 'received');
  await writeFile(file, '');
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}/`;
  const stop = await startProgram(php, {
    args: ['-S', address, SCRIPT],
    env: { ALLOWED_ORIGIN: origin, RECEIVED_FILE: file },
    url,
  });
  return {
    name: 'PHP',
    url,
    formats: ['form', 'multipart'],
    nameOf: variableName,
    received: async () => {
      const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
      return lines.map((line) => flattened(JSON.parse(line)));
    },
    close: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
};
