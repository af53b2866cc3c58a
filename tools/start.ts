import { runScript } from './run.ts';
import { serveDemo, type Demo } from './serve-demo.ts';

const port = (name: string, usual: number): number => {
  const value = process.env[name];
  if (!value) return usual;
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new Error(`${name} is "${value}"; it has to be a port, 0 to 65535.`);
};

const isTaken = (error: unknown): error is Error & { port: number } =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const serve = async (): Promise<Demo> => {
  const sitePort = port('DEMO_PORT', 8080);
  const endpointPort = port('ENDPOINT_PORT', 8787);
  const { DATABASE_URL, INBOX_TOKEN } = process.env;
  try {
    return await serveDemo({
      sitePort,
      endpointPort,
      ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
      ...(INBOX_TOKEN ? { inboxToken: INBOX_TOKEN } : {}),
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    const variable = error.port === sitePort ? 'DEMO_PORT' : 'ENDPOINT_PORT';
    throw new Error(`Port ${error.port} is taken: set ${variable} to another one.`, { cause: error });
  }
};

const main = async (): Promise<void> => {
  if ((await runScript('build')) !== 0) throw new Error('The build failed.');
  const demo = await serve();
  console.log(`
  Demo site   ${demo.siteUrl}
  Endpoint    ${demo.endpointUrl}
  Inbox       ${new URL('/inbox', demo.endpointUrl).href}
  Database    ${demo.databaseUrl}

  Ctrl+C ends both.
`);
  const close = () => {
    void demo.close().then(() => process.exit(0));
  };
  process.once('SIGINT', close).once('SIGTERM', close);
};

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
