import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
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

test('what is not there gets the 404 page with status 404, outside the base too', async (context) => {
  const host = await listen(staticServer(folder(context), '/csto/'), context);
  for (const path of ['/csto/nothing/', '/s/10.3/', '/csto/../../etc/passwd']) {
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
    new RegExp(`^Port ${port} is taken\\. Choose another: PORT=${Number(port) + 1} npm run serve$`, 'm'),
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
  assert.match(String(run.stderr), /PORT is eighty; it must be a number/);
});
