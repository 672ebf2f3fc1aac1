import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { toString as textOf } from 'hast-util-to-string';
import { FIRST_PAINT, FIRST_PAINT_HASH } from '../../src/theme/first-paint.ts';
import { all, filesOf, type Page, pagesOf, the } from '../helpers/dist.ts';

/** Kilobytes as sent, brotli, of 1,000 bytes. */
const packed = (content: string | Buffer): number => brotliCompressSync(content).length / 1000;
const fileSize = (path: string): number => packed(readFileSync(`dist${path}`));
const pages = pagesOf();

/** What a page asks for by itself, but for fonts: its style sheets, scripts and pictures. */
function requests(page: Page): string[] {
  return all('link[rel=stylesheet], script[src], img[src], link[rel=modulepreload]', page).map(({ properties }) =>
    String(properties.href ?? properties.src),
  );
}

test('style, script, header and navigation weigh at most 12 kB on every page', () => {
  for (const page of pages) {
    // Everything but the text of the page, packed together as a browser gets it.
    const frame = page.html.replace(/<main[\s\S]*<\/main>/, '');
    const weight = packed(frame) + requests(page).reduce((sum, path) => sum + fileSize(path), 0);
    assert.ok(weight <= 12, `${page.path}: ${weight.toFixed(1)} kB`);
  }
});

/** Pages that hold a whole collection, by their nature longer than what is read at one go. */
const WHOLE = ['/interview/all/', '/sources/', '/reference/a-z/', '/since-2020/facts/'];

test('a page weighs at most 20 kB with all it loads but fonts; with pictures, or with a whole collection, 30 kB', () => {
  for (const page of pages) {
    const weight = packed(page.html) + requests(page).reduce((sum, path) => sum + fileSize(path), 0);
    const most = WHOLE.includes(page.path) || all('.picture', page).length > 0 ? 30 : 20;
    assert.ok(weight <= most, `${page.path}: ${weight.toFixed(1)} kB of ${most}`);
  }
});

test('a page makes at most four requests, itself included, and none for the search', () => {
  for (const page of pages) {
    assert.ok(requests(page).length + 1 <= 4, `${page.path}: ${requests(page).join(' ')}`);
    assert.doesNotMatch(page.html, /pagefind/, page.path);
  }
});

test('the fonts of a page without Cyrillic are two files of at most 60 kB together', () => {
  const fonts = filesOf('dist').filter((name) => name.endsWith('.woff2') && !name.includes('cyrillic'));
  assert.equal(fonts.length, 2);
  assert.ok(fonts.reduce((sum, name) => sum + readFileSync(`dist/${name}`).length, 0) <= 60_000);
  for (const page of pages)
    for (const { properties } of all('link[rel=preload]', page))
      assert.ok(fonts.includes(String(properties.href).slice(1)), `${page.path} preloads ${properties.href}`);
});

test('the script of a reading page weighs at most 4 kB', () => {
  for (const page of pages.filter(({ path }) => /^\/(?:topics|operations|interview|s)\/./.test(path))) {
    const scripts = requests(page).filter((path) => path.endsWith('.js'));
    assert.ok(scripts.reduce((sum, path) => sum + fileSize(path), 0) <= 4, page.path);
  }
});

test('no page loads anything from another host', () => {
  for (const page of pages) for (const path of requests(page)) assert.match(path, /^\/(?!\/)/, page.path);
  for (const file of filesOf('dist').filter((name) => name.endsWith('.css')))
    assert.doesNotMatch(readFileSync(`dist/${file}`, 'utf8'), /url\((?!\/_astro\/)|@import/, file);
});

test('no page has a style attribute, a style element or an inline script but the one before the first paint', () => {
  for (const page of pages) {
    assert.deepEqual(all('[style], style', page), [], page.path);
    // JSON-LD is data: browsers do not run it.
    const run = all('script:not([src]):not([type="application/ld+json"])', page);
    assert.deepEqual(run.map(textOf), [FIRST_PAINT], page.path);
    assert.ok(run.every(({ properties }) => properties.type === undefined));
    const handlers = all('*', page).flatMap(({ properties }) =>
      Object.keys(properties).filter((name) => /^on[A-Z]/.test(name)),
    );
    assert.deepEqual(handlers, [], page.path);
  }
});

test('every page carries the strict security policy, before anything it governs', () => {
  for (const page of pages) {
    const policy = String(the('meta[http-equiv=content-security-policy]', page).properties.content);
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'/);
    assert.ok(policy.includes(FIRST_PAINT_HASH), 'hash of the script before the first paint');
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
    assert.ok(page.html.indexOf('content-security-policy') < page.html.indexOf('stylesheet'), page.path);
  }
});

test('the map weighs at most 8 kB, unpacked', () => {
  const [page] = pages.filter(({ path }) => path === '/');
  const map = /<svg class="map"[\s\S]*?<\/figure>/.exec(page?.html ?? '')?.[0].split('<figcaption')[0] ?? '';
  assert.ok(map.length > 4000 && Buffer.byteLength(map) <= 8000, String(map.length));
});
