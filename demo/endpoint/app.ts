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
    const { method, path } = context.req;
    log(`${method} ${path} ${context.res.status} ${Math.round(performance.now() - start)} ms`);
  };

const originCheck =
  (allowedOrigins: readonly string[]): MiddlewareHandler<Env> =>
  async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin !== undefined && !allowedOrigins.includes(origin))
      throw new Problem(403, 'This origin may not post here. Add it to ALLOWED_ORIGINS.');
    await next();
  };

const loopbackOnly: MiddlewareHandler<Env> = async (context, next) => {
  requireLoopback(context.req.raw, context.env.remoteAddress);
  await next();
};

const STATUS = { stored: 201, duplicate: 200 } as const;

const receive =
  ({ store }: AppOptions) =>
  async (context: Context<Env>): Promise<Response> => {
    const payload = validate(await decodeBody(context.req.raw));
    const saved = await store.save(payload);
    if (saved === 'conflict') throw new Problem(409, 'An inquiry with this id and other content is stored already.');
    return context.json({ id: payload.id }, STATUS[saved]);
  };

const answerError =
  (log: AppOptions['log']) =>
  (error: Error): Response => {
    if (error instanceof Problem) return error.toResponse();
    if (error instanceof HTTPException) return error.getResponse();
    // The name only: a database's message can quote what it was given.
    log(`failed: ${error.name}`);
    return new Problem(503, 'The inquiry could not be stored. Please try again later.', {
      headers: { 'Retry-After': '30' },
    }).toResponse();
  };

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
    inboxToken ? basicAuth({ username: 'inbox', password: inboxToken }) : loopbackOnly,
  );
  app.get('/inbox', async (context) => {
    const page = pageNumber(context.req.query('page'));
    const rows = await store.list({ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
    context.header('Cache-Control', 'no-store');
    return context.html(inboxPage(rows, page));
  });
  app.get('/inbox.css', (context) => context.body(inboxCss, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/', (context) => context.redirect('/inbox'));
  return app;
};
