import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFor } from '../../src/hosting/headers-file.ts';
import { filesOf } from '../helpers/dist.ts';
import { startNginx } from './nginx.ts';

const { address, pid, stop } = await startNginx('dist', 'dist-server');
after(stop);
const files = filesOf('dist');

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path exactly as written: a browser, and `fetch`, would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

test('the server runs as an ordinary user', () => {
  const [, user] = /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  assert.notEqual(user ?? assert.fail(), '0');
});

test('every file of the site comes with the very headers that other hosts read from _headers', async () => {
  const rules = readFileSync('dist/_headers', 'utf8');
  const readers = files.filter((file) => file !== '_headers' && !/\.(?:br|gz)$/.test(file));
  assert.ok(readers.length > 500);
  for (const file of readers) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    const { status, headers, body } = await ask(path);
    assert.equal(status, 200, path);
    assert.ok(body.equals(readFileSync(`dist/${file}`)), path);
    for (const [name, value] of headersFor(path, rules)) assert.equal(headers[name.toLowerCase()], value, path);
    assert.equal(headers['server'], 'nginx', 'no version');
  }
});

test('types are those that browsers insist on', async () => {
  const types: [RegExp, string][] = [
    [/^index\.html$/, 'text/html; charset=utf-8'],
    [/\.css$/, 'text/css; charset=utf-8'],
    [/\.js$/, 'text/javascript; charset=utf-8'],
    [/\.woff2$/, 'font/woff2'],
    [/\.png$/, 'image/png'],
    [/\.svg$/, 'image/svg+xml'],
    [/\.json$/, 'application/json'],
    [/\.webmanifest$/, 'application/manifest+json'],
    [/\.pf_fragment$/, 'application/octet-stream'],
  ];
  for (const [pattern, type] of types) {
    const file = files.find((name) => pattern.test(name)) ?? assert.fail(String(pattern));
    for (const encoding of ['identity', 'gzip', 'br'])
      assert.equal((await ask(`/${file}`, { 'accept-encoding': encoding })).headers['content-type'], type, file);
  }
});

test('each browser gets the best copy it takes, and caches keep them apart', async () => {
  const page = readFileSync('dist/topics/members/index.html');
  const sheet = files.find((name) => /^_astro\/Page\..*\.css$/.test(name)) ?? assert.fail();
  const accepted: [string, string | undefined][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.8, gzip', 'br'],
    ['BR', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip, br;q=0.000', 'gzip'],
    ['brotli, vbr', undefined],
    ['identity', undefined],
    ['', undefined],
  ];
  for (const [accept, encoding] of accepted) {
    for (const [path, whole] of [
      ['/topics/members/', page],
      [`/${sheet}`, readFileSync(`dist/${sheet}`)],
    ] as const) {
      const { headers, body } = await ask(path, { 'accept-encoding': accept });
      assert.equal(headers['content-encoding'], encoding, accept);
      assert.equal(headers['vary'], 'Accept-Encoding');
      const plain = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
      assert.ok(plain.equals(whole), `${path} as ${accept}`);
    }
  }
  // Behind a cache of a CDN, too.
  assert.equal((await ask('/', { 'accept-encoding': 'gzip', via: '1.1 cdn' })).headers['content-encoding'], 'gzip');
});

test('what is missing gets the page that says so, with status 404, all headers and no long life', async () => {
  const [, policy] = headersFor('/', readFileSync('dist/_headers', 'utf8'))[0] ?? assert.fail();
  for (const path of [
    '/topics/nothing/',
    '/nothing',
    '/_astro/gone.AbCdEfGh.js',
    '/pagefind/fragment/en_0.pf_fragment',
  ])
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { status, headers, body } = await ask(path, { 'accept-encoding': encoding });
      assert.equal(status, 404, path);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['content-security-policy'], policy);
      assert.equal(headers['cache-control'], 'no-cache');
      if (encoding === 'identity') assert.ok(body.equals(readFileSync('dist/404.html')));
      else assert.equal(headers['content-encoding'], encoding);
    }
});

test('an address without its last slash moves to the one with it, on whatever host, and keeps the query', async () => {
  for (const [from, to] of [
    ['/topics/members', '/topics/members/'],
    ['/s/10.5', '/s/10.5/'],
    ['/search?q=Armenia', '/search/?q=Armenia'],
    ['//topics/members', '/topics/members/'],
  ] as const) {
    const { status, headers } = await ask(from, { host: 'evil.example' });
    assert.equal(status, 301, from);
    assert.equal(headers['location'], to);
  }
});

test('a page is asked for anew but sent only where it changed; a hashed file is kept for a year', async () => {
  const page = await ask('/topics/members/');
  assert.equal(page.headers['cache-control'], 'no-cache');
  const tag = page.headers['etag'] ?? assert.fail();
  const again = await ask('/topics/members/', { 'if-none-match': tag });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
  for (const pattern of [/^_astro\/.*\.css$/, /^_astro\/.*\.woff2$/, /\.pf_fragment$/, /\.pf_index$/]) {
    const file = files.find((name) => pattern.test(name)) ?? assert.fail(String(pattern));
    assert.equal((await ask(`/${file}`)).headers['cache-control'], 'public, max-age=31536000, immutable', file);
  }
  // Names without a hash, through which a browser finds the new index.
  for (const path of ['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/favicon.svg'])
    assert.equal((await ask(path)).headers['cache-control'], 'no-cache', path);
});

test('nothing outside the site, and nothing that is for the server, is handed out', async () => {
  const hostile = [
    '/../conf/nginx-http.conf',
    '/..%2fconf/nginx-http.conf',
    '/%2e%2e/conf/nginx-http.conf',
    '/topics/../../nginx.conf',
    '/topics/..%5c..%5cnginx.conf',
    '/....//nginx.conf',
    '/_headers',
    '/.env',
    '/.git/config',
    '/index.html.br',
    '/index.html.gz',
    '/%00',
    '/index.html%00.css',
    `/${'a'.repeat(9000)}`,
  ];
  for (const path of hostile) {
    const { status, body } = await ask(path);
    assert.ok([400, 404, 414].includes(status), `${path}: ${status}`);
    assert.doesNotMatch(String(body), /error_log|Strict-Transport|map \$/, path);
  }
});

test('nothing can be written, and no line break gets from an address into a header', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PROPFIND'])
    assert.equal((await ask('/topics/', {}, method)).status, 405, method);
  for (const path of ['/topics%0d%0aX-Injected:%20yes', '/topics/members%0d%0aX-Injected:%20yes/'])
    assert.equal((await ask(path)).headers['x-injected'], undefined);
});
