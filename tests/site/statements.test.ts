import { SPEAKERS } from '../../src/registry/site.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectAll } from 'hast-util-select';
import { getRegistry } from '../../src/load/current.ts';
import { articlesCiting, entriesCiting } from '../../src/registry/uses.ts';
import { all, type Page, pagesOf, textIn, the } from '../helpers/dist.ts';

const registry = getRegistry();
const pages = new Map(pagesOf().map((page) => [page.path, page]));
const page = (path: string): Page => {
  const found = pages.get(path);
  assert.ok(found, `no page ${path}`);
  return found;
};

test('every statement stands at its anchor in its exchange, on the page of all exchanges and on its own page', () => {
  for (const { id, anchor, exchange, page: own, label, text } of registry.statements.values()) {
    for (const path of [`/interview/${exchange}/`, '/interview/all/']) {
      const item = textIn(the(`#${anchor}`, page(path)));
      assert.ok(item.includes(label) && item.includes(text), `${path}#${anchor}`);
    }
    assert.equal(textIn(the('h1', page(own))).replace('\u00a0', ' '), `§ ${id} ${label}`);
    assert.equal(textIn(the('.claim', page(own))), text);
  }
});

test('the page of a statement says who said it, when and where in the source', () => {
  for (const { page: path, speaker, locator } of registry.statements.values()) {
    const facts = textIn(the('.facts', page(path)));
    assert.ok(facts.includes(SPEAKERS[speaker].name), path);
    assert.ok(facts.includes('16 July 2020'), path);
    assert.ok(facts.includes(locator), path);
  }
});

test('a locator opens the source page at the paragraph it names', () => {
  const source = registry.sources.get('interview')?.url;
  for (const exchange of registry.exchanges) {
    for (const { anchor, locators } of exchange.statements) {
      const opens = exchange.paragraphs.find(({ number }) => number === locators[0]?.paragraph)?.opens ?? '';
      const link = all(`#${anchor} .locator`, page(exchange.url))[0];
      const [url, text = ''] = String(link?.properties.href).split('#:~:text=');
      assert.equal(url, source);
      assert.equal(decodeURIComponent(text), opens);
    }
  }
});

test('a statement lists exactly the pages and entries that cite it', () => {
  for (const { id, page: path } of registry.statements.values()) {
    const listed = all('#used ~ ul a, .heading:has(#used) ~ ul a', page(path)).map(({ properties }) => properties.href);
    assert.deepEqual(
      listed,
      [...articlesCiting(registry, id), ...entriesCiting(registry, id)].map(({ url }) => url),
      path,
    );
  }
});

test('every block of a topic ends in a marker, and every marker in a note with speaker or source', () => {
  for (const topic of registry.topics.values()) {
    const built = page(topic.url);
    const blocks = all('.prose > p, .prose > ul > li, .prose > ol > li, .glance li, .prose tbody tr', built).filter(
      // The tables behind pictures have a column of sources of their own.
      (block) => !all('.picture-table tbody tr', built).includes(block),
    );
    for (const block of blocks)
      assert.ok(textIn(block).endsWith(textIn(selectAll('a.cite', block).at(-1) ?? assert.fail())), topic.url);
    for (const marker of all('a.cite', built)) {
      const note = the(String(marker.properties.href), built);
      assert.ok(textIn(note).length > 20, topic.url);
    }
  }
});

test('every entry of the reference is at most three clicks from the home page', () => {
  const links = (path: string): string[] =>
    all('a[href]', page(path)).map(({ properties }) => String(properties.href).split('#')[0] ?? '');
  let reached = new Set(['/']);
  for (let click = 0; click < 3; click++)
    reached = new Set([...reached, ...[...reached].flatMap((path) => (pages.has(path) ? links(path) : []))]);
  for (const { url } of [...registry.reference.entries.values(), ...registry.reference.figures.values()]) {
    const [path = '', id = ''] = url.split('#');
    assert.ok(reached.has(path), path);
    the(`#${id}`, page(path));
  }
});
