import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { all, filesOf, type Page, pagesOf, the } from '../helpers/dist.ts';

/** Kilobytes as sent, brotli, of 1,000 bytes. */
const packed = (content: string | Buffer): number => brotliCompressSync(content).length / 1000;
const fileSize = (path: string): number => packed(readFileSync(`dist${path}`));
const pages = pagesOf();

/** What a page asks for by itself: its style sheets, scripts and pictures. */
function requests(page: Page): string[] {
  return all('link[rel=stylesheet], script[src], img[src], link[rel=modulepreload], link[rel=preload]', page).map(
    ({ properties }) => String(properties.href ?? properties.src),
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
const WHOLE = ['/interview/all/', '/sources/'];

test('every page but those of a whole collection weighs at most 20 kB with all it loads', () => {
  for (const page of pages.filter(({ path }) => !WHOLE.includes(path))) {
    const weight = packed(page.html) + requests(page).reduce((sum, path) => sum + fileSize(path), 0);
    assert.ok(weight <= 20, `${page.path}: ${weight.toFixed(1)} kB`);
  }
});

test('a page of a whole collection weighs at most 30 kB', () => {
  for (const page of pages.filter(({ path }) => WHOLE.includes(path)))
    assert.ok(packed(page.html) + requests(page).reduce((sum, path) => sum + fileSize(path), 0) <= 30, page.path);
});

test('a page makes at most four requests, itself included, and none for the search', () => {
  for (const page of pages) {
    assert.ok(requests(page).length + 1 <= 4, `${page.path}: ${requests(page).join(' ')}`);
    assert.doesNotMatch(page.html, /pagefind/, page.path);
  }
});

test('no page loads anything from another host', () => {
  for (const page of pages) for (const path of requests(page)) assert.match(path, /^\/(?!\/)/, page.path);
  for (const file of filesOf('dist').filter((name) => name.endsWith('.css')))
    assert.doesNotMatch(readFileSync(`dist/${file}`, 'utf8'), /url\((?!data:)|@import/, file);
});

test('no page has a style attribute, a style element or an inline script', () => {
  for (const page of pages) {
    assert.deepEqual(all('[style], style, script:not([src])', page), [], page.path);
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
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
    assert.ok(page.html.indexOf('content-security-policy') < page.html.indexOf('stylesheet'), page.path);
  }
});
