import type { Sendable } from './sendable.ts';
import type { Service } from './services.ts';

/** What only the owner knows about the service's form. */
export interface Naming {
  /** Payload name (`email`, `consent.text`, `fields.city`) → the endpoint's name; `''` leaves it out. */
  names?: Readonly<Record<string, string>> | undefined;
  /** Further fields and their values, as `access_key`. None takes the place of what a visitor wrote. */
  extra?: Readonly<Record<string, string>> | undefined;
  /** A captcha's fields, by the names that it gives them. */
  captcha?: Readonly<Record<string, string>> | undefined;
}

/** A value on its way: by which name we know it, and by which the endpoint does. */
export interface Field {
  readonly payloadName: string;
  readonly name: string;
  readonly value: string;
}

const flatten = (value: unknown, name: string): [string, string][] => {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, name ? `${name}.${key}` : key));
};

/** Names and values of a form body: nested members are joined by dots (`consent.given`). */
export const toPairs = (payload: Sendable): [string, string][] => flatten(payload, '');

const nameOf = (payloadName: string, service: Service, { names }: Naming): string => {
  const own = { ...service.names, ...names }[payloadName];
  return own ?? (service.namedOnly ? '' : (service.otherName?.(payloadName) ?? payloadName));
};

const awayFromTrap = (name: string, { honeypot }: Service): string =>
  honeypot ? name.replaceAll(new RegExp(honeypot, 'gi'), 'field') : name;

/** The payload's values under the service's names, and the extra fields (their `payloadName` is their own). */
export const toFields = (payload: Sendable, service: Service, naming: Naming): Field[] => {
  const particular = service.namedOnly ?? service.otherName;
  const named = toPairs(payload)
    // A service with types of its own would check an empty value as if somebody had typed it.
    .filter(([, value]) => !particular || value)
    .map(([payloadName, value]) => ({ payloadName, name: nameOf(payloadName, service, naming), value }));
  const extra = Object.entries({ ...service.extra, ...naming.extra }).map(([name, value]) => ({
    payloadName: name,
    name,
    value,
  }));
  const captcha = Object.entries(naming.captcha ?? {}).map(([name, value]) => ({ payloadName: name, name, value }));
  const ours = named.filter(({ name }) => name).map((field) => ({ ...field, name: awayFromTrap(field.name, service) }));
  const beside = [...extra.map((field) => ({ ...field, name: awayFromTrap(field.name, service) })), ...captcha];
  return [...ours, ...beside.filter(({ name }) => name && !ours.some((field) => field.name === name))];
};

/** What a visitor typed: without a name at the service it would be lost, and be called sent. */
const TYPED = /^(name|email|phone|message|fields\..+)$/;

/** Says which settings a service needs before it can take `payload`, or returns undefined if it has them. */
export const namingProblem = (payload: Sendable, service: Service, naming: Naming): string | undefined => {
  const { needs } = service;
  if (needs && !needs.some((name) => naming.extra?.[name]))
    return `${service.name} needs the extra field ${needs.join(' or ')}`;
  const nameless = toPairs(payload)
    .filter(([name, value]) => TYPED.test(name) && value.trim())
    .filter(([name]) => service.namedOnly && { ...service.names, ...naming.names }[name] === undefined)
    .map(([name]) => name);
  return nameless.length > 0 ? `${service.name} needs its own names for: ${nameless.join(', ')}` : undefined;
};
