import { engines, missingEngines, type Browsers, type Engine } from '../browsers.ts';

interface Wish {
  engine?: string | undefined;
  requireAll?: boolean;
}

/** One engine by name, or all that are there; what is missing is never left out in silence. */
export const chooseEngines = (found: Browsers, { engine, requireAll = false }: Wish): Browsers => {
  if (engine) return only(found, engine);
  const missing = missingEngines(found);
  if (missing.length === 0) return found;
  const words = `Not found: ${missing.join(', ')}.`;
  if (requireAll || missing.length === engines.length) throw new Error(words);
  console.warn(`${words} Their tests are skipped.`);
  return found;
};

const only = (found: Browsers, name: string): Browsers => {
  const engine = engines.find((known): known is Engine => known === name);
  if (!engine) throw new Error(`ENGINE is "${name}"; it can be ${engines.join(', ')}.`);
  if (!found[engine]) throw new Error(`Not found: ${engine}.`);
  return { [engine]: found[engine] };
};
