import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { holdClosedPort } from './faults/closed-port.ts';
import { FAULTS, nothingHere, sendThanks, thankYou, type Arrival, type Fault, type FaultName } from './faults/table.ts';
import { startReference } from './receivers/reference.ts';

/** A server that misbehaves, each way at an address of its own, in front of the reference endpoint. */
export interface Faults {
  /** Where inquiries are posted to. */
  url: (fault: FaultName) => string;
  /** What the reference endpoint really has, oldest first: names and values as they were sent. */
  stored: () => Promise<Record<string, string>[]>;
  /**
   * How many requests came with their whole body. Chromium sends one again by itself when a connection that it has used
   * before, for a preflight say, is reset or answers 408.
   */
  attempts: (fault: FaultName) => number;
  close: () => Promise<void>;
}

interface Listening {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  close: () => Promise<void>;
}

const listen = async (listener: RequestListener): Promise<Listening> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};

/** Thank-you pages on another origin, with CORS and without. */
const listenElsewhere = (): Promise<Listening> =>
  listen(({ url }, response) => {
    // An origin that a redirect came from is "null" to the one that it leads to.
    if (url === '/readable') response.setHeader('Access-Control-Allow-Origin', '*');
    sendThanks({ response });
  });

/** In every format the first UUID of the body. */
const idOf = (body: Buffer): string | undefined => /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/i.exec(body.toString())?.[0];

/** @returns undefined where the client has gone meanwhile */
const readBody = (request: IncomingMessage): Promise<Buffer | undefined> => buffer(request).catch(() => undefined);

const forward = async (url: string, { headers }: IncomingMessage, body: Buffer): ReturnType<Arrival['store']> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': headers['content-type'] ?? '',
      ...(headers.origin && { Origin: headers.origin }),
    },
    body: new Uint8Array(body),
  });
  return {
    status: response.status,
    type: response.headers.get('Content-Type') ?? '',
    body: await response.text(),
  };
};

/** The faults, and where redirects lead to. */
const ROUTES: Readonly<Record<string, Fault>> = { ...FAULTS, working: FAULTS.none, thanks: thankYou };

/** Starts it for the pages of one origin. */
export const startFaults = async (allowedOrigin: string): Promise<Faults> => {
  const reference = await startReference(allowedOrigin);
  const elsewhere = await listenElsewhere();
  const closedPort = await holdClosedPort();
  const attempts = new Map<string, number>();
  const seen = new Set<string>();

  const cors = {
    'Access-Control-Allow-Origin': allowedOrigin,
    'Access-Control-Expose-Headers': 'Retry-After',
    Vary: 'Origin',
  };
  const targets = {
    thanks: '/thanks',
    working: '/working',
    elsewhere: `${elsewhere.origin}/readable`,
    elsewhereUnreadable: `${elsewhere.origin}/unreadable`,
  };

  const answerPreflight = (response: ServerResponse, { allowsPreflight = true }: Fault): void => {
    if (!allowsPreflight) response.writeHead(403).end();
    else
      response
        .writeHead(204, {
          ...cors,
          'Access-Control-Allow-Methods': 'POST',
          'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
        })
        .end();
  };

  const meet = async (name: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { act, readsBody = true, hasCors = true } = ROUTES[name] ?? nothingHere;
    const body = readsBody ? await readBody(request) : Buffer.alloc(0);
    if (!body) return;
    if (readsBody) attempts.set(name, (attempts.get(name) ?? 0) + 1);
    const key = `${name} ${idOf(body)}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    if (hasCors) response.setHeaders(new Map(Object.entries(cors)));
    await act?.({ response, store: () => forward(reference.url, request, body), isFirst, targets });
  };

  const server = await listen((request, response) => {
    const name = request.url?.slice(1) ?? '';
    if (request.method === 'OPTIONS') answerPreflight(response, ROUTES[name] ?? nothingHere);
    else void meet(name, request, response);
  });
  return {
    url: (fault) =>
      'act' in FAULTS[fault] ? `${server.origin}/${fault}` : `http://127.0.0.1:${closedPort.port}/${fault}`,
    stored: reference.received,
    attempts: (fault) => attempts.get(fault) ?? 0,
    close: async () => {
      await server.close();
      await elsewhere.close();
      await closedPort.release();
      await reference.close();
    },
  };
};
