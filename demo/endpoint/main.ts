import { DEFAULT_DATABASE_URL, startEndpoint } from './server.ts';

/** Runs the endpoint alone: `node demo/endpoint/main.ts`, set up by environment variables. */
const { PORT = '8787', DATABASE_URL, DATABASE_AUTH_TOKEN, INBOX_TOKEN, ALLOWED_ORIGINS } = process.env;

const stop = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) stop(`PORT is "${PORT}"; it has to be a port, 0 to 65535.`);

const allowedOrigins = (ALLOWED_ORIGINS ?? 'http://localhost:8080,http://127.0.0.1:8080')
  .split(',')
  .map((one) => one.trim());
for (const origin of allowedOrigins)
  if (!URL.canParse(origin) || new URL(origin).origin !== origin)
    stop(
      `ALLOWED_ORIGINS has "${origin}"; it has to be a list of origins such as https://clinic.example, with commas between.`,
    );

const endpoint = await startEndpoint({
  port: Number(PORT),
  databaseUrl: DATABASE_URL ?? DEFAULT_DATABASE_URL,
  databaseAuthToken: DATABASE_AUTH_TOKEN,
  allowedOrigins,
  inboxToken: INBOX_TOKEN,
}).catch((error: unknown) => stop(`The endpoint could not start: ${String(error)}. Look at PORT and DATABASE_URL.`));

console.log(`Endpoint  ${endpoint.url}/inquiries\nInbox     ${endpoint.url}/inbox\nDatabase  ${endpoint.databaseUrl}`);
