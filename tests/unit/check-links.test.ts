import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { checkLinks } from '../../scripts/check-links.ts';

/** A host that answers as told, and remembers what it was asked and how many at a time. */
async function host(
  context: TestContext,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ address: string; asked: string[]; most(): number }> {
  const asked: string[] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, most: () => most };
}

const STATUSES: Record<string, number> = {
  '/there': 200,
  '/gone': 404,
  '/withdrawn': 410,
  '/wall': 403,
  '/broken': 500,
};

test('an address is there, gone, refused or without an answer, and all are told', async (context) => {
  const { address } = await host(context, ({ url = '' }, response) => response.writeHead(STATUSES[url] ?? 404).end());
  const told: string[] = [];
  const urls = [...Object.keys(STATUSES).map((path) => address + path), 'http://127.0.0.1:1/closed'];
  const reports = await checkLinks(urls, 5000, ({ url, state }) => told.push(`${url} ${state}`));
  const states = Object.fromEntries(reports.map(({ url, state }) => [new URL(url).pathname, state]));
  assert.deepEqual(states, {
    '/there': 'ok',
    '/gone': 'gone',
    '/withdrawn': 'gone',
    '/wall': 'refused',
    '/broken': 'refused',
    '/closed': 'no answer',
  });
  assert.equal(told.length, urls.length);
});

test('a server that does not know HEAD is asked by GET; one that does is not', async (context) => {
  const { address, asked } = await host(context, ({ method, url }, response) =>
    response.writeHead(method === 'HEAD' && url === '/get-only' ? 405 : 200).end(),
  );
  const reports = await checkLinks([`${address}/get-only`, `${address}/head`], 5000, () => {});
  assert.deepEqual(
    reports.map(({ state }) => state),
    ['ok', 'ok'],
  );
  assert.deepEqual(asked, ['HEAD /get-only', 'GET /get-only', 'HEAD /head']);
});

test('a permanent redirect names the new address; a temporary one, and a circle, do not', async (context) => {
  const redirects: Record<string, [number, string]> = {
    '/old': [301, '/new'],
    '/today': [302, '/new'],
    '/circle': [301, '/circle'],
  };
  const { address } = await host(context, ({ url = '' }, response) => {
    const [status, location] = redirects[url] ?? [200, undefined];
    response.writeHead(status, location ? { location } : {}).end();
  });
  const [old, today, circle] = await checkLinks(
    ['/old', '/today', '/circle'].map((path) => address + path),
    5000,
    () => {},
  );
  assert.deepEqual([old?.state, old?.movedTo], ['moved', `${address}/new`]);
  assert.equal(today?.state, 'ok');
  assert.equal(circle?.state, 'refused');
});

test('a host that never answers is given up, and is asked for one thing at a time', async (context) => {
  const { address, most } = await host(context, () => {});
  const reports = await checkLinks([`${address}/a`, `${address}/b`, `${address}/a`], 50, () => {});
  assert.deepEqual(
    reports.map(({ state }) => state),
    ['no answer', 'no answer'],
  );
  assert.equal(most(), 1);
});
