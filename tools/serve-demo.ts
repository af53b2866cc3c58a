import { startEndpoint } from '../demo/endpoint/server.ts';
import { startSite } from '../demo/site.ts';
import { freePort } from './free-port.ts';

type EndpointOptions = Parameters<typeof startEndpoint>[0];

export interface DemoOptions extends Partial<Omit<EndpointOptions, 'port' | 'allowedOrigins'>> {
  /** 0 takes any free port. */
  sitePort: number;
  endpointPort: number;
}

export interface Demo {
  siteUrl: string;
  endpointUrl: string;
  databaseUrl: string;
  close(): Promise<void>;
}

/** The demo site and the reference endpoint, on two origins that know each other. */
export const serveDemo = async ({ sitePort, endpointPort, ...options }: DemoOptions): Promise<Demo> => {
  // Each has to know the other's address before it starts.
  const port = sitePort || (await freePort());
  const allowedOrigins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  const endpoint = await startEndpoint({ ...options, port: endpointPort, allowedOrigins });
  const endpointUrl = `${endpoint.url}/inquiries`;
  const site = await startSite({ port, endpointUrl }).catch(async (error: unknown) => {
    await endpoint.close();
    throw error;
  });
  return {
    siteUrl: site.url,
    endpointUrl,
    databaseUrl: endpoint.databaseUrl,
    close: async () => {
      await Promise.all([site.close(), endpoint.close()]);
    },
  };
};
