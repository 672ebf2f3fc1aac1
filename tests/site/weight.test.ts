import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { toString as textOf } from 'hast-util-to-string';
import { FIRST_PAINT, FIRST_PAINT_HASH } from '../../src/build/first-paint.ts';
import { BUDGETS, PARTS } from '../budgets.ts';
import { all, filesOf, pagesOf, the } from '../helpers/dist.ts';
import { assetsOf, budgetOf, fileWeight, heaviest, pageWeight } from '../helpers/weight.ts';

const pages = pagesOf();

test('every page keeps to the budget of its kind, raw, in gzip and in brotli', () => {
  for (const page of pages) {
    const weight = pageWeight(page);
    const budget = budgetOf(page);
    for (const way of ['raw', 'gzip', 'brotli'] as const)
      assert.ok(
        weight[way] <= budget[way],
        `${page.path} (${budget.kind}), ${way}: ${weight[way].toFixed(1)} kB of ${budget[way]}`,
      );
  }
});

test('every budget but the last, which is for pages to come, has its pages', () => {
  const used = heaviest(pages);
  for (const budget of BUDGETS.slice(0, -1)) assert.ok(used.has(budget), budget.kind);
});

test('a page makes no more requests than its budget, and none for the search', () => {
  for (const page of pages) {
    assert.ok(pageWeight(page).requests <= budgetOf(page).requests, `${page.path}: ${assetsOf(page).join(' ')}`);
    assert.doesNotMatch(page.html, /pagefind/, page.path);
  }
});

test('style, script, header and navigation keep to their budget on every page', () => {
  const everywhere = pages.map(assetsOf).reduce((shared, assets) => shared.filter((path) => assets.includes(path)));
  assert.ok(everywhere.length >= 2);
  const assets = everywhere.reduce((sum, path) => sum + fileWeight(path).brotli, 0);
  for (const page of pages) {
    // Everything but the text of the page, packed together as a browser gets it.
    const frame = brotliCompressSync(page.html.replace(/<main[\s\S]*<\/main>/, '')).length / 1000;
    const weight = frame + assets;
    assert.ok(weight <= PARTS.frame, `${page.path}: ${weight.toFixed(1)} kB`);
  }
});

test('the fonts of a page without accents and Cyrillic are two files within their budget', () => {
  const fonts = filesOf('dist').filter((name) => name.endsWith('.woff2') && !/cyrillic|accents/.test(name));
  assert.equal(fonts.length, 2);
  assert.ok(fonts.reduce((sum, name) => sum + fileWeight(`/${name}`).raw, 0) <= PARTS.fonts);
});

test('every page preloads one font, which fits into a first round trip, and only module scripts, which do not block its text', () => {
  for (const page of pages) {
    const preloaded = all('link[rel=preload]', page).map(({ properties }) => String(properties.href));
    assert.equal(preloaded.length, 1, page.path);
    assert.match(preloaded[0] ?? '', /serif-roman/);
    assert.ok(fileWeight(preloaded[0] ?? '').raw <= PARTS.preloaded);
    const scripts = all('script[src]', page);
    assert.ok(scripts.length > 0, page.path);
    for (const { properties } of scripts) assert.equal(properties.type, 'module', page.path);
  }
});

test('the script of a reading page keeps to its budget', () => {
  for (const page of pages.filter(({ path }) => /^\/(?:topics|operations|interview|s)\/./.test(path))) {
    const scripts = assetsOf(page).filter((path) => path.endsWith('.js'));
    assert.ok(scripts.reduce((sum, path) => sum + fileWeight(path).brotli, 0) <= PARTS.readingScript, page.path);
  }
});

test('no page loads anything from another host', () => {
  for (const page of pages) for (const path of assetsOf(page)) assert.match(path, /^\/(?!\/)/, page.path);
  for (const file of filesOf('dist').filter((name) => name.endsWith('.css')))
    assert.doesNotMatch(readFileSync(`dist/${file}`, 'utf8'), /url\((?!\/_astro\/)|@import/, file);
});

test('no page has a style attribute, a style element or an inline script but the one before the first paint', () => {
  for (const page of pages) {
    assert.deepEqual(all('[style], style', page), [], page.path);
    // JSON-LD is data: browsers do not run it. A script that waits for its source has no text.
    const run = all('script:not([src]):not([type="application/ld+json"])', page).filter((script) => textOf(script));
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

test('the map keeps to its budget, unpacked', () => {
  const [page] = pages.filter(({ path }) => path === '/');
  const map = /<svg class="map"[\s\S]*?<\/figure>/.exec(page?.html ?? '')?.[0].split('<figcaption')[0] ?? '';
  assert.ok(map.length > 4000 && Buffer.byteLength(map) <= PARTS.map * 1000, String(map.length));
});
