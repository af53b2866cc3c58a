import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';

const BUNDLED = ['lit', '@lit/context', '@lit/reactive-element', 'zod'];

/** Writes LICENSES.txt beside the bundle: the licences ask for it, and visitors need not download it. */
export const licenses = (): Plugin => ({
  name: 'licenses',
  generateBundle() {
    const texts = BUNDLED.map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`);
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: texts.join('\n---\n\n') });
  },
});
