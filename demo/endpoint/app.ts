import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { requireLoopback } from './access.ts';
import { decodeBody } from './decode.ts';
import { PAGE_SIZE, inboxPage } from './inbox.ts';
import { inboxCss } from './inbox.css.ts';
import { Problem } from './problem.ts';
import type { Store } from './store.ts';
import { validate } from './validate.ts';

/** What a runtime tells the app of a connection. */
export interface Bindings {
  remoteAddress?: string | undefined;
}

export interface AppOptions {
  store: Store;
  /** Origins whose pages may post, `https://host[:port]`. A request without an Origin is no page's. */
  allowedOrigins: readonly string[];
  /** Password of the inbox, with the user name `inbox`. Without it, only this machine may read it. */
  inboxToken?: string | undefined;
  /** Bytes; 64 KiB by default. */
  maxBodySize?: number;
  /** Takes one line a request: no message, no name, no address. */
  log: (line: string) => void;
}

type Env = { Bindings: Bindings };

const requestLog =
  (log: AppOptions['log']): MiddlewareHandler<Env> =>
  async (context, next) => {
    const start = performance.now();
    await next();
    const { method, url } = context.req;
    // As it was sent: Hono's own path is decoded, and a line break in it would make a line of its own in the log.
    log(`${method} ${new URL(url).pathname} ${context.res.status} ${Math.round(performance.now() - start)} ms`);
  };

const originCheck =
  (allowedOrigins: readonly string[]): MiddlewareHandler<Env> =>
  async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin !== undefined && !allowedOrigins.includes(origin))
      throw new Problem(403, 'This origin may not post here. Add it to ALLOWED_ORIGINS.');
    await next();
  };

const noStore: MiddlewareHandler<Env> = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-store');
};

const loopbackOnly: MiddlewareHandler<Env> = async (context, next) => {
  requireLoopback(context.req.raw, context.env.remoteAddress);
  await next();
};

/** Code or name only: a database's message can quote what it was given. */
const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' && error.code ? error.code : error.name;
};

/** @throws Problem 503 when the database fails */
const reached = async <T>(work: Promise<T>, log: AppOptions['log']): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    log(`database failed: ${nameOf(error)}`);
    throw new Problem(503, 'The database cannot be reached. Please try again later; that is safe.', {
      headers: { 'Retry-After': '30' },
    });
  }
};

const STATUS = { stored: 201, duplicate: 200 } as const;

const receive =
  ({ store, log }: AppOptions) =>
  async (context: Context<Env>): Promise<Response> => {
    const payload = validate(await decodeBody(context.req.raw));
    const saved = await reached(store.save(payload), log);
    if (saved === 'conflict') throw new Problem(409, 'An inquiry with this id and other content is stored already.');
    return context.json({ id: payload.id }, STATUS[saved]);
  };

const toProblem = (error: Error, request: Request, log: AppOptions['log']): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status === 401) {
    const challenge = error.getResponse().headers.get('WWW-Authenticate') ?? 'Basic';
    return new Problem(401, 'The inbox asks for the user name "inbox" and the token as password.', {
      headers: { 'WWW-Authenticate': challenge },
    });
  }
  if (request.signal.aborted) return new Problem(400, 'The body did not arrive completely.');
  log(`failed: ${nameOf(error)}`);
  return new Problem(500, 'Something went wrong here. It is not the fault of what was sent.');
};

const answerError =
  (log: AppOptions['log']) =>
  (error: Error, context: Context<Env>): Response =>
    toProblem(error, context.req.raw, log).toResponse();

const pageNumber = (text: string | undefined): number =>
  Math.max(1, Math.min(100_000, Math.trunc(Number(text ?? 1)) || 1));

/**
 * The reference endpoint: receives inquiries at POST /inquiries, and shows them at GET /inbox. A `fetch` handler
 * without anything of Node, for any runtime; `server.ts` runs it on Node.
 */
export const createApp = (options: AppOptions): Hono<Env> => {
  const { store, allowedOrigins, inboxToken, maxBodySize = 64 * 1024, log } = options;
  const app = new Hono<Env>();
  app.use(requestLog(log));
  app.onError(answerError(log));
  app.notFound(() => new Problem(404, 'There is nothing here. Post inquiries to /inquiries.').toResponse());

  app.use(
    '/inquiries',
    cors({
      origin: (origin) => (allowedOrigins.includes(origin) ? origin : null),
      allowMethods: ['POST'],
      allowHeaders: ['Content-Type', 'Idempotency-Key'],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
    originCheck(allowedOrigins),
  );
  app.post(
    '/inquiries',
    bodyLimit({
      maxSize: maxBodySize,
      onError: () => {
        // The rest of the body stays unread, so the connection cannot serve another request.
        throw new Problem(413, `The body is larger than ${maxBodySize} bytes.`, { headers: { Connection: 'close' } });
      },
    }),
    receive(options),
  );
  app.all('/inquiries', () => {
    throw new Problem(405, 'Only POST is allowed here.', { headers: { Allow: 'POST, OPTIONS' } });
  });

  app.use(
    '/inbox',
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ['data:'],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
    }),
    noStore,
    inboxToken ? basicAuth({ username: 'inbox', password: inboxToken }) : loopbackOnly,
  );
  app.get('/inbox', async (context) => {
    const page = pageNumber(context.req.query('page'));
    const rows = await reached(store.list({ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }), log);
    return context.html(inboxPage(rows, page));
  });
  app.all('/inbox', () => {
    throw new Problem(405, 'Only GET is allowed here.', { headers: { Allow: 'GET, HEAD' } });
  });
  app.get('/inbox.css', (context) => context.body(inboxCss, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/', (context) => context.redirect('/inbox'));
  return app;
};
