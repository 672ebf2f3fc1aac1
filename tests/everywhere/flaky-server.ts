import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticServer } from '../../scripts/static-server.ts';
import { extensionOf, FILE_TYPES } from '../../src/hosting/file-types.ts';

/**
 * What becomes of a request: its connection ends without an answer, it is told that the server is busy, its connection ends after
 * half of the file, or it waits until it is let go on.
 */
export type Fault = 'dropped' | 'refused' | 'halved' | 'held';

/** The built site behind a network that fails where and when a test says. */
export interface FlakyServer {
  address: string;
  /** From now on, requests whose path matches meet the fault. */
  fail(paths: RegExp, fault: Fault): void;
  /** From now on all goes well; what was held goes on. */
  mend(): void;
  stop(): void;
}

export async function startFlakyServer(): Promise<FlakyServer> {
  const site = staticServer('dist', '/');
  let failing: { paths: RegExp; fault: Fault } | undefined;
  const held: (() => void)[] = [];
  const server = createServer((request, response) => {
    const answer = (): boolean => site.emit('request', request, response);
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (!failing?.paths.test(pathname)) answer();
    else if (failing.fault === 'held') held.push(answer);
    else meet(failing.fault, pathname, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail: (paths, fault) => {
      failing = { paths, fault };
    },
    mend: () => {
      failing = undefined;
      for (const answer of held.splice(0)) answer();
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function meet(fault: Exclude<Fault, 'held'>, path: string, request: IncomingMessage, response: ServerResponse): void {
  if (fault === 'dropped') request.socket.destroy();
  else if (fault === 'refused') response.writeHead(503).end();
  else {
    const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
    const whole = readFileSync(`dist/${file}`);
    response.writeHead(200, { 'content-type': FILE_TYPES[extensionOf(file)]?.type, 'content-length': whole.length });
    response.write(whole.subarray(0, whole.length / 2), () => request.socket.end());
  }
}
