import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { staticServer } from '../../scripts/static-server.ts';

/** A small site of two pages. */
function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'csto-serve-'));
  context.after(() => rmSync(path, { recursive: true }));
  mkdirSync(join(path, 's/10.3'), { recursive: true });
  writeFileSync(join(path, 's/10.3/index.html'), 'statement');
  writeFileSync(join(path, '404.html'), 'missing');
  return path;
}

async function listen(server: Server, context: TestContext): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  context.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a page is served below its base, and its address ends in a slash', async (context) => {
  const host = await listen(staticServer(folder(context), '/csto/'), context);
  assert.equal(await (await fetch(`${host}/csto/s/10.3/`)).text(), 'statement');
  const page = await fetch(`${host}/csto/s`, { redirect: 'manual' });
  assert.equal(page.status, 301);
  assert.equal(page.headers.get('location'), '/csto/s/');
});

test('the address of a statement moves to the one with its last slash, and no address leads to another host', async (context) => {
  const host = await listen(staticServer(folder(context), '/'), context);
  const statement = await fetch(`${host}/s/10.3?mark=a`, { redirect: 'manual' });
  assert.equal(statement.headers.get('location'), '/s/10.3/?mark=a');
  const twice = await fetch(`${host}//s/10.3`, { redirect: 'manual' });
  assert.equal(twice.headers.get('location'), '/s/10.3/');
});

test('headers and compressed copies of the build are sent, and not handed out as files', async (context) => {
  const site = folder(context);
  writeFileSync(join(site, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n\n/s/*\n  X-Part: s\n');
  writeFileSync(join(site, 's/10.3/index.html.br'), brotliCompressSync('packed'));
  const host = await listen(staticServer(site, '/'), context);
  const page = await fetch(`${host}/s/10.3/`, { headers: { 'accept-encoding': 'br' } });
  assert.equal(page.headers.get('content-encoding'), 'br');
  assert.equal(await page.text(), 'packed');
  assert.equal(page.headers.get('x-part'), 's');
  const missing = await fetch(`${host}/nothing/`);
  assert.equal(missing.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(missing.headers.get('x-part'), null);
  for (const path of ['/_headers', '/s/10.3/index.html.br']) assert.equal((await fetch(host + path)).status, 404, path);
});

test('what is not there gets the 404 page with status 404, outside the base too', async (context) => {
  const host = await listen(staticServer(folder(context), '/csto/'), context);
  for (const path of [
    '/csto/nothing/',
    '/s/10.3/',
    '/csto/../../etc/passwd',
    '/csto/%00',
    '/csto/%E0%A4%A',
    // Longer than a file's name may be.
    `/csto/${'x'.repeat(5000)}`,
  ]) {
    const response = await fetch(host + path);
    assert.equal(response.status, 404, path);
    assert.equal(await response.text(), 'missing');
  }
});

test('a taken port is named, with a command that takes another', async (context) => {
  const host = await listen(createServer(), context);
  const port = new URL(host).port;
  const site = mkdtempSync(join(tmpdir(), 'csto-taken-'));
  context.after(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, 'dist'));
  const run = spawnSync(process.execPath, [resolve('scripts/serve.ts')], {
    cwd: site,
    env: { ...process.env, PORT: port },
  });
  assert.equal(run.status, 1);
  assert.match(
    String(run.stderr),
    new RegExp(`^Port ${port} is in use\\. Choose another: PORT=${Number(port) + 1} npm run serve$`, 'm'),
  );
});

test('serving before building says what to run', (context) => {
  const site = mkdtempSync(join(tmpdir(), 'csto-unbuilt-'));
  context.after(() => rmSync(site, { recursive: true }));
  const run = spawnSync(process.execPath, [resolve('scripts/serve.ts')], { cwd: site });
  assert.equal(run.status, 1);
  assert.match(String(run.stderr), /Run "npm run build" first/);
});

test('a port that is no number is refused', () => {
  const run = spawnSync(process.execPath, ['scripts/serve.ts'], { env: { ...process.env, PORT: 'eighty' } });
  assert.equal(run.status, 1);
  assert.match(String(run.stderr), /PORT is eighty\. It must be a number/);
});
