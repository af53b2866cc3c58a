import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

export interface ClosedPort {
  port: number;
  release: () => Promise<void>;
}

/**
 * A port that refuses connections for as long as it is held: it is the near end of a connection of ours, so that no
 * program can listen on it.
 */
export const holdClosedPort = async (): Promise<ClosedPort> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  return {
    port: (socket.address() as AddressInfo).port,
    release: async () => {
      socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
