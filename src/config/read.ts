import { adviseOwner } from './advice.ts';
import type { Config, ConfigSources } from './config.ts';
import { parseLeniently, type ConfigIssue } from './lenient.ts';
import { DEFAULTS } from './options.ts';
import { sectionsOr, typed } from './quick.ts';
import { report } from './report.ts';
import { configSchema, type OwnerConfig } from './schema.ts';

const dotted = (path: ConfigIssue['path']): string =>
  path.reduce<string>(
    (text, key) => text + (typeof key === 'number' ? `[${key}]` : `${text && '.'}${String(key)}`),
    '',
  );

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const asText = (value: unknown): string => {
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  try {
    return JSON.stringify(value);
  } catch {
    // A circular object or a bigint: the report is about where it stands, and that is known.
    return typeof value;
  }
};

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : asText(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
};

/** How an owner finds the place of a bad value, for each source. */
const PLACES = {
  formAction: () => 'the action of the child <form>',
  json: (path) => `inline JSON, ${dotted(path) || 'as a whole'}`,
  attributes: ([name]) => `attribute ${kebab(String(name))}`,
  property: (path) => `property config${path.length > 0 ? `.${dotted(path)}` : ''}`,
} as const satisfies Record<string, (path: ConfigIssue['path']) => string>;

const readSource = (source: keyof typeof PLACES, raw: unknown): OwnerConfig => {
  const asked = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? typed({ ...raw }) : raw;
  const { value, issues } = parseLeniently(configSchema, asked);
  for (const { path, got, allowed } of issues)
    report(`${PLACES[source](path)}: got ${shown(got)}; allowed is ${allowed}. It is ignored.`);
  return value;
};

/**
 * Reads the whole configuration: property over attribute over inline JSON over the fallback form's action over default.
 * Never throws: a bad value is left out, and reported in the console by its place, what it is, and what is allowed.
 */
export const readConfig = ({ formAction, json, attributes, property, pageLocale }: ConfigSources): Config => {
  const owner: OwnerConfig = {
    ...readSource('formAction', formAction === undefined ? {} : { endpoint: formAction }),
    ...readSource('json', json ?? {}),
    ...readSource('attributes', attributes),
    ...readSource('property', property ?? {}),
  };
  const config: Config = {
    ...DEFAULTS,
    locale: pageLocale,
    ...owner,
    sections: sectionsOr(DEFAULTS.sections, owner.sections),
  };
  adviseOwner(config);
  return config;
};
