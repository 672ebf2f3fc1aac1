import type { AddressInfo } from 'node:net';
import { staticServer } from '../scripts/static-server.ts';

/** A built site that can be visited. */
export interface ServedSite {
  /** Without a slash at the end. */
  address: string;
  close(): void;
}

export async function serveSite(dist: string): Promise<ServedSite> {
  const server = staticServer(dist, '/');
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
