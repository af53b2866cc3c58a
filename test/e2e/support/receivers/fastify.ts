import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import { fastify } from 'fastify';
import { corsHeaders, flattened, sameName, type Receiver } from './receiver.ts';

/** Fastify, which reads JSON alone, with its own plug-ins for the other two. */
export const startFastify = async (origin: string): Promise<Receiver> => {
  const received: Record<string, string>[] = [];
  const app = fastify({ forceCloseConnections: true });
  await app.register(formbody);
  await app.register(multipart, { attachFieldsToBody: 'keyValues' });
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(corsHeaders(origin));
    done();
  });
  app.options('/', (_request, reply) => reply.code(204).send());
  app.post('/', ({ body }) => {
    received.push(flattened(body));
    return { ok: true };
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    name: 'Fastify',
    url: `${url}/`,
    formats: ['form', 'multipart', 'json'],
    nameOf: sameName,
    received: () => Promise.resolve(received),
    close: () => app.close(),
  };
};
