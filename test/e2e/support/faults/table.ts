import { STATUS_CODES, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

interface Answer {
  status: number;
  type: string;
  body: string;
}

/** An inquiry that a fault gets hold of. */
export interface Arrival {
  response: ServerResponse;
  /** Hands the inquiry to the reference endpoint. @returns its answer */
  store: () => Promise<Answer>;
  /** Whether no inquiry of this id came to this fault before. */
  isFirst: boolean;
  /** Addresses that redirects lead to. */
  targets: Readonly<Record<'thanks' | 'working' | 'elsewhere' | 'elsewhereUnreadable', string>>;
}

type Act = (arrival: Arrival) => void | Promise<void>;

export interface Fault {
  /** In one line; "stores" means that the reference endpoint has the inquiry before anything else happens. */
  does: string;
  /** Absent where nobody listens. */
  act?: Act;
  /** Or acts as soon as the request's head is there; `true` by default. */
  readsBody?: boolean;
  /** Whether the allowed origin's pages may read its answer; `true` by default. */
  hasCors?: boolean;
  /** Or answers a preflight with 403; `true` by default. */
  allowsPreflight?: boolean;
}

type AfterStoring = (arrival: Arrival, answer: Answer) => void | Promise<void>;

interface Reply {
  status?: number;
  type?: string;
  headers?: OutgoingHttpHeaders;
  body?: string;
}

const reply = (response: ServerResponse, { status = 200, type = 'application/json', headers, body }: Reply): void => {
  response.writeHead(status, { ...(body !== undefined && { 'Content-Type': type }), ...headers }).end(body);
};

const dropping =
  (answer: Reply): Act =>
  ({ response }) =>
    reply(response, answer);

const storing =
  (next: AfterStoring): Act =>
  async (arrival) =>
    next(arrival, await arrival.store());

/** RFC 9457 */
const problem = (
  status: number,
  { headers = {}, ...members }: Record<string, unknown> & { headers?: OutgoingHttpHeaders } = {},
): Reply => ({
  status,
  type: 'application/problem+json',
  headers,
  body: JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, ...members }),
});

const FIELD_ERRORS = { errors: [{ detail: 'is not an address that we can write to', pointer: '#/email' }] };

const passOn: AfterStoring = ({ response }, answer) => reply(response, answer);

/** Busy for each inquiry's first attempt; the next one is stored. */
const busyOnce =
  (status: number, retryAfter?: () => string): Act =>
  (arrival) => {
    if (!arrival.isFirst) return storing(passOn)(arrival);
    reply(arrival.response, problem(status, retryAfter && { headers: { 'Retry-After': retryAfter() } }));
  };

const redirect =
  (status: number, target: keyof Arrival['targets']) =>
  ({ response, targets }: Arrival): void =>
    reply(response, { status, headers: { Location: targets[target] } });

const reset = ({ response }: Arrival): void => {
  response.socket?.resetAndDestroy();
};

const never = (): void => undefined;

/** Milliseconds. */
const BETWEEN_BYTES = 200;

const drip: AfterStoring = async ({ response }, { status, type, body }) => {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.length });
  for (const byte of bytes) {
    if (response.destroyed) return;
    response.write(Uint8Array.of(byte));
    await pause(BETWEEN_BYTES);
  }
  response.end();
};

const inSeconds = (): string => '1';
const inTwoSeconds = (): string => new Date(Date.now() + 2000).toUTCString();

const THANKS = '<!doctype html><html lang="en"><title>Thank you</title><p>Thank you.</p></html>';
const FIVE_MEGABYTES = 5 * 1024 * 1024;
const OTHER_ID = '5f0c8a52-7d1e-4b0a-9c55-3a1f00000000';

export const sendThanks = ({ response }: Pick<Arrival, 'response'>): void =>
  reply(response, { type: 'text/html; charset=utf-8', body: THANKS });

export const thankYou: Fault = { does: 'thanks', act: sendThanks };
export const nothingHere: Fault = { does: 'answers 404', act: dropping(problem(404)) };

export const FAULTS = {
  none: { does: 'stores and answers as the reference endpoint does', act: storing(passOn) },

  'status-400': { does: 'drops and answers 400 with a field error', act: dropping(problem(400, FIELD_ERRORS)) },
  'status-401': { does: 'drops and answers 401', act: dropping(problem(401)) },
  'status-403': { does: 'drops and answers 403', act: dropping(problem(403)) },
  'status-404': { does: 'drops and answers 404', act: dropping(problem(404)) },
  'status-405': { does: 'drops and answers 405', act: dropping(problem(405)) },
  'status-408': { does: 'drops and answers 408', act: dropping(problem(408)) },
  'status-409': { does: 'drops and answers 409', act: dropping(problem(409)) },
  'status-410': { does: 'drops and answers 410', act: dropping(problem(410)) },
  'status-413': { does: 'drops and answers 413', act: dropping(problem(413)) },
  'status-415': { does: 'drops and answers 415', act: dropping(problem(415)) },
  'status-422': { does: 'drops and answers 422 with a field error', act: dropping(problem(422, FIELD_ERRORS)) },
  'status-425': { does: 'drops and answers 425', act: dropping(problem(425)) },
  'status-500': { does: 'drops and answers 500', act: dropping(problem(500)) },
  'status-502': { does: 'drops and answers 502', act: dropping(problem(502)) },
  'status-504': { does: 'drops and answers 504', act: dropping(problem(504)) },
  'status-500-stored': {
    does: 'stores and answers 500',
    act: storing(({ response }) => reply(response, problem(500))),
  },

  'status-429': { does: 'answers 429 once, then stores', act: busyOnce(429) },
  'status-429-seconds': { does: 'answers 429 once, “Retry-After: 1”, then stores', act: busyOnce(429, inSeconds) },
  'status-429-date': { does: 'answers 429 once, Retry-After as a date, then stores', act: busyOnce(429, inTwoSeconds) },
  'status-503': { does: 'answers 503 once, then stores', act: busyOnce(503) },
  'status-503-seconds': { does: 'answers 503 once, “Retry-After: 1”, then stores', act: busyOnce(503, inSeconds) },
  'status-503-date': { does: 'answers 503 once, Retry-After as a date, then stores', act: busyOnce(503, inTwoSeconds) },
  'status-503-always': { does: 'drops and answers 503, every time', act: dropping(problem(503)) },

  'redirect-303': {
    does: 'stores and redirects to a page of its own',
    act: storing(redirect(303, 'thanks')),
  },
  'redirect-elsewhere': {
    does: 'stores and redirects to a page of another origin that every origin may read',
    act: storing(redirect(303, 'elsewhere')),
  },
  'redirect-elsewhere-unreadable': {
    does: 'stores and redirects to a page of another origin without CORS',
    act: storing(redirect(303, 'elsewhereUnreadable')),
  },
  'redirect-307': { does: 'redirects the inquiry itself to an address that stores it', act: redirect(307, 'working') },

  'html-stored': { does: 'stores and answers 200 with a page', act: storing(sendThanks) },
  'html-dropped': { does: 'drops and answers 200 with a page: a false success', act: sendThanks },
  'empty-200': { does: 'stores and answers 200 with nothing', act: storing(({ response }) => reply(response, {})) },
  'status-204': {
    does: 'stores and answers 204',
    act: storing(({ response }) => reply(response, { status: 204 })),
  },
  'no-cors': { does: 'stores; no page may read the answer', act: storing(passOn), hasCors: false },
  'preflight-refused': { does: 'stores what needs no preflight', act: storing(passOn), allowsPreflight: false },

  'connection-refused': { does: 'nobody listens there' },
  'reset-before-body': { does: 'resets the connection before it reads the body', act: reset, readsBody: false },
  'reset-stored': { does: 'stores and resets the connection', act: storing(reset) },
  'silence-stored': { does: 'stores and never answers', act: storing(never) },
  'silence-dropped': { does: 'drops and never answers', act: never },
  'body-never': {
    does: 'stores and answers with a head, and never with a body',
    act: storing(({ response }, { status, type, body }) => {
      response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
      response.flushHeaders();
    }),
  },
  drip: { does: `stores and answers a byte every ${BETWEEN_BYTES} ms`, act: storing(drip) },
  'truncated-json': {
    does: 'stores and answers with JSON that is cut off',
    act: storing(({ response }, { body, ...answer }) => reply(response, { ...answer, body: body.slice(0, -10) })),
  },
  'five-megabytes': {
    does: 'stores and proves it in an answer of 5 MB',
    act: storing(({ response }, { body, ...answer }) => {
      const padding = 'x'.repeat(FIVE_MEGABYTES);
      reply(response, { ...answer, body: JSON.stringify({ ...(JSON.parse(body) as object), padding }) });
    }),
  },
  'wrong-id': {
    does: 'drops and answers 201 with the id of another inquiry',
    act: dropping({ status: 201, body: JSON.stringify({ id: OTHER_ID }) }),
  },
  'success-false': {
    does: 'drops and answers 200 with {"success":false}',
    act: dropping({ body: JSON.stringify({ success: false }) }),
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;
