import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { extensionOf, FILE_TYPES } from '../../src/hosting/file-types.ts';
import { filesOf } from '../helpers/dist.ts';

const files = filesOf('dist');
const copies = files.filter((file) => /\.(?:br|gz)$/.test(file));

test('the type of every file of the site is known', () => {
  for (const file of files.filter((name) => name !== '_headers' && !copies.includes(name)))
    assert.ok(FILE_TYPES[extensionOf(file)], file);
});

test('every page, and every text of more than a packet, has a copy in brotli and one in gzip, equal to it', () => {
  const texts = files.filter(
    (file) => FILE_TYPES[extensionOf(file)]?.compress && readFileSync(`dist/${file}`).length >= 1000,
  );
  assert.ok(texts.length > 200);
  assert.equal(copies.length, 2 * texts.length);
  for (const file of texts) {
    const whole = readFileSync(`dist/${file}`);
    assert.ok(brotliDecompressSync(readFileSync(`dist/${file}.br`)).equals(whole), file);
    assert.ok(gunzipSync(readFileSync(`dist/${file}.gz`)).equals(whole), file);
  }
});

test('the file of headers keeps to what hosts take: lines of 2,000 characters, a hundred parts', () => {
  const lines = readFileSync('dist/_headers', 'utf8').split('\n');
  assert.ok(lines.every((line) => line.length <= 2000));
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
});

test('the policy for hosts is strict: nothing but the site, no inline code without its hash', () => {
  const [, policy = ''] = /Content-Security-Policy: (.*)/.exec(readFileSync('dist/_headers', 'utf8')) ?? [];
  const directives = new Map(policy.split('; ').map((text) => [text.split(' ')[0], text.split(' ').slice(1)]));
  assert.deepEqual(directives.get('default-src'), ["'none'"]);
  assert.deepEqual(directives.get('frame-ancestors'), ["'none'"]);
  assert.deepEqual(directives.get('base-uri'), ["'none'"]);
  for (const [name, sources] of directives)
    for (const source of sources)
      assert.match(source, /^'(?:none|self|wasm-unsafe-eval|sha256-[\w+/=]{44})'$/, `${name} ${source}`);
});

test('the configuration of servers lies beside the site, not in it', () => {
  assert.ok(existsSync('dist-server/nginx-server.conf') && existsSync('dist-server/nginx-http.conf'));
  assert.deepEqual(
    files.filter((file) => file.endsWith('.conf')),
    [],
  );
});
