import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';

/** Removes the chunks of earlier builds, which have other hashes in their names, once the new ones are there. */
export const sweep = (folder: string): Plugin => ({
  name: 'sweep',
  writeBundle({ dir = '' }, bundle) {
    for (const file of readdirSync(join(dir, folder)))
      if (!(`${folder}/${file}` in bundle)) rmSync(join(dir, folder, file));
  },
});
