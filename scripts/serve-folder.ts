import type { AddressInfo } from 'node:net';
import { staticServer } from './static-server.ts';

/** A running server for a built site. */
export interface ServedFolder {
  /** For example `http://127.0.0.1:40123`, without a slash at the end. */
  address: string;
  close(): void;
}

/** Serves a built site on a free port, for tests and measurements. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = staticServer(folder, '/');
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
