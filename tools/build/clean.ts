import { rmSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** Removes what an earlier build left: chunks have their hash in the name, and old ones would pile up. */
export const clean = (): Plugin => ({
  name: 'clean',
  buildStart() {
    rmSync('dist', { recursive: true, force: true });
  },
});
