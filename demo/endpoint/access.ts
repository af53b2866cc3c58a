import { Problem } from './problem.ts';

const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Lets only this machine read the inbox. The Host header counts too, since a foreign name can be made to point here
 * (DNS rebinding), and a forwarded request comes from elsewhere although a local proxy hands it on.
 * @throws Problem 403
 */
export const requireLoopback = (request: Request, remoteAddress: string | undefined): void => {
  const { headers } = request;
  const isLocal =
    LOOPBACK_ADDRESS.test(remoteAddress ?? '') &&
    LOOPBACK_HOST.test(headers.get('Host') ?? '') &&
    !headers.has('Forwarded') &&
    !headers.has('X-Forwarded-For');
  if (!isLocal) throw new Problem(403, 'Only this machine may read the inbox. Set INBOX_TOKEN to let others in.');
};
