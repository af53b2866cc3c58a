import type { Config, ConfigSources } from './config/config.ts';
import { checkEndpoint, type EndpointCheck } from './delivery/check.ts';

const endpointIn = (source: unknown): string | undefined => {
  const { endpoint } = Object(source) as { endpoint?: unknown };
  return typeof endpoint === 'string' ? endpoint : undefined;
};

/** Checks the endpoint that an element would send to, or the one that was refused, which its owner wants to know about. */
export const checkOwnEndpoint = (config: Config | undefined, sources: ConfigSources): Promise<EndpointCheck> => {
  const { endpoint, service, format, headers, idempotencyKey, extra = {} } = config ?? {};
  const { property, attributes, json, formAction } = sources;
  const given = endpointIn(property) ?? endpointIn(attributes) ?? endpointIn(json) ?? formAction ?? '';
  return checkEndpoint(endpoint ?? given, {
    base: document.baseURI,
    service,
    format,
    hasHeaders: headers !== undefined || idempotencyKey === true,
    extra: Object.keys(extra),
  });
};
