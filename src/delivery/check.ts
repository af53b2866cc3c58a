import { formatFor } from './encode.ts';
import { endpointProblem } from './endpoint-url.ts';
import type { EncodingFormat } from './sendable.ts';
import type { Caveat } from './service.ts';
import { serviceOf, type Service, type ServiceName } from './services.ts';

// A chunk of its own: only owners need it, so nothing that visitors load may import it.

export interface CheckStep {
  step: 'url' | 'reachable' | 'cors' | 'content-type' | 'proof' | 'caveats';
  /** Undefined where only a real inquiry can tell. */
  ok: boolean | undefined;
  /** For the owner, in English. */
  detail: string;
}

export interface EndpointCheck {
  service: ServiceName;
  /** In the order of the type; only the first if the URL is not allowed. */
  steps: readonly CheckStep[];
}

export interface CheckOptions {
  /** The URL of the page that will send: its origin is what the endpoint has to allow. Unknown if absent. */
  base?: string | undefined;
  service?: ServiceName | undefined;
  format?: EncodingFormat | undefined;
  /** Whether further request headers are sent, which cause a preflight. */
  hasHeaders?: boolean | undefined;
  /** Names of extra fields that are sent. */
  extra?: readonly string[] | undefined;
  /** Milliseconds for each request; 10,000 if absent. */
  timeout?: number | undefined;
}

/** What could be seen of an endpoint without a POST. */
interface Sight {
  /** Undefined: not asked. */
  reached: boolean | undefined;
  /** Absent if the answer was opaque. */
  status?: number;
  /** Why nothing was reached, or not asked. */
  why?: string;
  /** Whether the page may read answers. */
  readable: boolean | undefined;
  /** Whether a preflight for JSON is answered as it has to be. */
  takesJson: boolean | undefined;
}

interface Question {
  url: URL;
  origin: string;
  timeout: number;
}

const CAVEATS: Readonly<Record<Caveat, string>> = {
  'activation-mail': 'The first inquiry only sends you an activation mail: send one yourself and confirm it.',
  'allowed-sites': 'If the service has a list of allowed sites, your site has to be on it.',
  captcha: 'With a captcha switched on at the service, it refuses what this form sends.',
  capability: 'Whoever reads the page can send to this address; it opens nothing else.',
  'inbox-in-page': 'Your email address stands in the page unless you use the alias that the service gives you.',
  'no-baa': 'We know of no business associate agreement (HIPAA) for it: ask the provider before you use it.',
  'own-reply': 'It confirms an inquiry only if you make it answer with JSON that has its id, or "ok": true.',
  preflight: 'It takes only JSON, so the browser asks for permission first (CORS preflight).',
  quota: 'It has a limit on inquiries per minute or month, and refuses those over it.',
  'same-site': 'It takes inquiries only from pages of the same site, which have to hold a hidden copy of the form.',
  'named-only': 'It takes only what you give a name at the service (names), so name the consent text as well.',
  unconfirmed: 'It never confirms that an inquiry arrived: visitors read “handed over, not confirmed”.',
  unverified: 'Parts of its contract are not confirmed by its documentation: send an inquiry of your own first.',
};

/** A GET starts these as a POST does. */
const STARTED_BY_GET: readonly ServiceName[] = ['zapier', 'make'];

/** Only outside of browsers may a request name its own origin (WHATWG Fetch, "forbidden request-header"). */
const namesItsOrigin = (): boolean =>
  new Request('https://example.com/', { headers: { Origin: 'https://example.com' } }).headers.has('Origin');

const ask = ({ url, timeout }: Question, init: RequestInit): Promise<Response> =>
  fetch(url, {
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'strict-origin',
    signal: AbortSignal.timeout(timeout),
    ...init,
    headers: { Accept: 'application/json', ...(init.headers as Record<string, string> | undefined) },
  });

const answered = async (asked: Promise<Response>): Promise<Response | { why: string }> => {
  try {
    const response = await asked;
    response.body?.cancel().catch(() => undefined);
    return response;
  } catch (error) {
    const { cause } = Object(error) as { cause?: unknown };
    return { why: String(cause ?? error) };
  }
};

const lookFromPage = async (question: Question): Promise<Sight> => {
  const plain = await answered(ask(question, {}));
  if ('status' in plain) {
    const json = await answered(ask(question, { headers: { 'Content-Type': 'application/json' } }));
    return { reached: true, status: plain.status, readable: true, takesJson: 'status' in json };
  }
  const opaque = await answered(ask(question, { mode: 'no-cors' }));
  return 'status' in opaque
    ? { reached: true, readable: false, takesJson: false }
    : { reached: false, why: opaque.why, readable: undefined, takesJson: undefined };
};

const allowsOrigin = (response: Response | { why: string }, origin: string): boolean =>
  'status' in response && ['*', origin].includes(response.headers.get('Access-Control-Allow-Origin') ?? '');

const allowsJson = (response: Response | { why: string }, origin: string): boolean =>
  'status' in response &&
  response.ok &&
  allowsOrigin(response, origin) &&
  /(^|[\s,])(content-type|\*)([\s,]|$)/i.test(response.headers.get('Access-Control-Allow-Headers') ?? '');

const lookFromOutside = async (question: Question, mayGet: boolean): Promise<Sight> => {
  const { origin } = question;
  const preflight = await answered(
    ask(question, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    }),
  );
  const got = mayGet ? await answered(ask(question, { headers: { Origin: origin } })) : preflight;
  if (!('status' in got)) return { reached: false, why: got.why, readable: undefined, takesJson: undefined };
  return {
    reached: true,
    status: got.status,
    readable: allowsOrigin(got, origin) || allowsOrigin(preflight, origin),
    takesJson: allowsJson(preflight, origin),
  };
};

const NOT_ASKED: Sight = {
  reached: undefined,
  why: 'a GET would start it as an inquiry does',
  readable: undefined,
  takesJson: undefined,
};

const look = (question: Question, { name }: Service): Promise<Sight> | Sight => {
  const mayGet = !STARTED_BY_GET.includes(name);
  if (namesItsOrigin()) return lookFromOutside(question, mayGet);
  return mayGet ? lookFromPage(question) : NOT_ASKED;
};

const reachable = ({ reached, status, why = '' }: Sight): CheckStep => {
  const step = 'reachable';
  if (reached === undefined) return { step, ok: undefined, detail: `Not asked: ${why}.` };
  if (!reached) return { step, ok: false, detail: `No answer: ${why}.` };
  if (status === undefined) return { step, ok: true, detail: 'It answers, and the browser does not show what.' };
  if (status >= 500) return { step, ok: false, detail: `It answers ${status}: something is broken there.` };
  if (status === 404 || status === 410)
    return { step, ok: undefined, detail: `It answers ${status} to a look; compare its address with the service’s.` };
  return { step, ok: true, detail: `It answers ${status} to a look; only a real inquiry shows what a POST gets.` };
};

const cors = ({ readable }: Sight, { origin }: Question, isSame: boolean, { noCors }: Service): CheckStep => {
  const step = 'cors';
  if (isSame) return { step, ok: true, detail: 'Same origin as the page: no permission needed.' };
  if (noCors) return { step, ok: true, detail: 'Inquiries are sent without reading the answer, so none is needed.' };
  if (readable === undefined)
    return { step, ok: undefined, detail: `Whether ${origin} may read its answers shows only with a real inquiry.` };
  return readable
    ? { step, ok: true, detail: `${origin} may read its answers.` }
    : {
        step,
        ok: false,
        detail: `No Access-Control-Allow-Origin for ${origin}: an inquiry would arrive, and nobody would know.`,
      };
};

const contentType = (sight: Sight, isSame: boolean, service: Service, wanted?: EncodingFormat): CheckStep => {
  const step = 'content-type';
  const format = formatFor(service, wanted);
  if (wanted && wanted !== format)
    return { step, ok: false, detail: `${service.name} does not take ${wanted}: it gets ${format}.` };
  if (format !== 'json' || isSame) return { step, ok: true, detail: `${format}: no preflight.` };
  if (sight.takesJson === undefined)
    return { step, ok: undefined, detail: 'json: whether its preflight is answered could not be seen.' };
  return sight.takesJson
    ? { step, ok: true, detail: 'json: its preflight is answered.' }
    : { step, ok: false, detail: 'json: its preflight does not allow Content-Type, so nothing would be sent.' };
};

const UNKNOWN_PAGE: CheckStep = {
  step: 'cors',
  ok: undefined,
  detail: 'Name the page that will send: its origin is what the endpoint has to allow.',
};

const PREFLIGHT: CheckStep = {
  step: 'content-type',
  ok: undefined,
  detail: 'Your further headers cause a preflight, which has to allow them; only a real inquiry shows whether it does.',
};

const proof = ({ caveats }: Service): CheckStep => {
  const step = 'proof';
  if (caveats.includes('unconfirmed')) return { step, ok: false, detail: CAVEATS.unconfirmed };
  if (caveats.includes('own-reply')) return { step, ok: undefined, detail: CAVEATS['own-reply'] };
  return {
    step,
    ok: caveats.includes('unverified') ? undefined : true,
    detail: 'Its usual answer confirms an inquiry; only a real one shows whether yours does.',
  };
};

const caveats = (service: Service, extra: readonly string[]): CheckStep => {
  const needs =
    service.needs && !service.needs.some((name) => extra.includes(name))
      ? [`It needs the extra field ${service.needs.join(' or ')}.`]
      : [];
  const said = service.caveats.filter((code) => code !== 'own-reply' && code !== 'unconfirmed');
  const details = [...needs, ...said.map((code) => CAVEATS[code])];
  return { step: 'caveats', ok: details.length > 0 ? undefined : true, detail: details.join(' ') || 'None known.' };
};

/**
 * Looks at an endpoint without sending an inquiry: a GET or OPTIONS, and what is known of the service. In Node, CORS is
 * read from the answers' headers; in a page, from whether the answers can be read.
 * @param endpoint absolute, or relative to `base`
 */
export const checkEndpoint = async (endpoint: string, options: CheckOptions): Promise<EndpointCheck> => {
  const { format, hasHeaders = false, extra = [], timeout = 10_000 } = options;
  const base = options.base ?? endpoint;
  const problem = endpoint === '' ? 'set: there is none' : endpointProblem(endpoint, base);
  if (problem) {
    const { name } = serviceOf(endpoint, options.service);
    return { service: name, steps: [{ step: 'url', ok: false, detail: `It has to be ${problem}.` }] };
  }
  const url = new URL(endpoint, base);
  const service = serviceOf(url.href, options.service);
  const question = { url, origin: new URL(base).origin, timeout };
  const isSame = url.origin === question.origin;
  const sight = await look(question, service);
  return {
    service: service.name,
    steps: [
      { step: 'url', ok: true, detail: `Allowed; taken as ${service.name}.` },
      reachable(sight),
      options.base === undefined ? UNKNOWN_PAGE : cors(sight, question, isSame, service),
      hasHeaders && !isSame ? PREFLIGHT : contentType(sight, isSame, service, format),
      proof(service),
      caveats(service, extra),
    ],
  };
};
