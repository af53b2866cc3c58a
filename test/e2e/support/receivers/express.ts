import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import multer from 'multer';
import { corsHeaders, flattened, sameName, type Receiver } from './receiver.ts';

/** Express with its own body parsers, and Multer for multipart, which it does not read alone. */
export const startExpress = async (origin: string): Promise<Receiver> => {
  const received: Record<string, string>[] = [];
  const app = express();
  app.use((_request, response, next) => {
    response.set(corsHeaders(origin));
    next();
  });
  app.use(express.urlencoded(), express.json(), multer().none());
  app.options('/', (_request, response) => {
    response.sendStatus(204);
  });
  app.post('/', (request, response) => {
    received.push(flattened(request.body));
    response.json({ ok: true });
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    name: 'Express',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    formats: ['form', 'multipart', 'json'],
    nameOf: sameName,
    received: () => Promise.resolve(received),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
