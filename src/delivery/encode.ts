import { toFields, type Field, type Naming } from './fields.ts';
import type { EncodingFormat, Sendable } from './sendable.ts';
import { serviceOf, type Service } from './services.ts';

/** A request body, its type, and the fields in it (to find a field again that the endpoint complains about). */
export interface Encoded {
  body: string;
  contentType: string;
  fields: readonly Field[];
}

type Pair = readonly [name: string, value: string];

/** Each name once: receivers keep only the last of several, so values that share a name share a field. */
const byName = (fields: readonly Field[]): Pair[] => {
  const values = new Map<string, string>();
  for (const { name, value } of fields) values.set(name, [values.get(name), value].filter(Boolean).join('\n\n'));
  return [...values];
};

/** HTML, "multipart/form-data encoding algorithm": what a name must not have between its quotes. */
const quoted = (name: string): string =>
  name.replace(/[\r\n"]/g, (character) => ({ '\r': '%0D', '\n': '%0A', '"': '%22' })[character] ?? '');

/** RFC 7578. Written out, since `FormData` turns a line feed into CR LF on its way: texts arrive as they were typed. */
const multipart = (pairs: readonly Pair[]): { body: string; contentType: string } => {
  const boundary = `kap-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  const part = ([name, value]: Pair): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`;
  return {
    body: `${pairs.map(part).join('')}--${boundary}--\r\n`,
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
};

const form = (pairs: readonly Pair[]): { body: string; contentType: string } => ({
  body: new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString(),
  contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
});

/** The generic endpoint keeps structure and types; a service with names of its own gets them flat. */
const jsonValue = (payload: Sendable, pairs: readonly Pair[], service: Service, naming: Naming): unknown => {
  const { names, extra, captcha } = naming;
  if (service.json) return service.json(pairs);
  return service.name === 'generic' && !names ? { ...captcha, ...extra, ...payload } : Object.fromEntries(pairs);
};

/** The format that `service` gets: the wanted one if it takes it, else its default. */
export const formatFor = (service: Service, wanted: EncodingFormat = service.formats[0]): EncodingFormat =>
  service.formats.includes(wanted) ? wanted : service.formats[0];

/**
 * Writes a request body. `form` and `multipart` are CORS-safelisted (WHATWG Fetch, "CORS-safelisted request-header"):
 * no preflight, which most form services do not answer. `json` causes one.
 * @param wanted the service's default if absent, or if the service does not take it
 */
export const encode = (
  payload: Sendable,
  wanted?: EncodingFormat,
  service: Service = serviceOf('', 'generic'),
  naming: Naming = {},
): Encoded => {
  const fields = toFields(payload, service, naming);
  const pairs = byName(fields);
  switch (formatFor(service, wanted)) {
    case 'form':
      return { ...form(pairs), fields };
    case 'multipart':
      return { ...multipart(pairs), fields };
    case 'json':
      return {
        body: JSON.stringify(jsonValue(payload, pairs, service, naming)),
        contentType: 'application/json',
        fields,
      };
  }
};
