import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { all, pagesOf, the } from '../helpers/dist.ts';

const pages = pagesOf();

/** Text of a page that is not inside an element for which `skip` is true. */
function textOutside(node: Nodes, skip: (element: Element) => boolean): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && skip(node))) return '';
  return node.children.map((child) => textOutside(child, skip)).join('');
}

test('Russian words are marked as Russian on every page', () => {
  for (const page of pages) {
    const rest = textOutside(
      the('body', page),
      ({ tagName, properties }) => properties.lang === 'ru' || tagName === 'script',
    );
    assert.doesNotMatch(rest, /[\u0400-\u04ff]/, page.path);
  }
});

test('no section mark and no figure is parted from what belongs to it', () => {
  for (const page of pages) {
    const text = textOutside(the('main', page), ({ tagName }) =>
      ['option', 'svg', 'textarea', 'script'].includes(tagName),
    );
    assert.doesNotMatch(text, /[§¶] \d|\d (?:thousand|tons|tonnes)\b|\b\d{1,2} (?:June|July) \d{4}/, page.path);
  }
});

test('apostrophes are the printer’s', () => {
  for (const page of pages) {
    const text = textOutside(the('main', page), ({ tagName }) =>
      ['svg', 'textarea', 'code', 'kbd', 'pre', 'script'].includes(tagName),
    );
    assert.doesNotMatch(text, /[^\n]{0,20}[\p{L}\d]'/u, page.path);
  }
});

test('a full date is a <time> with its machine-readable form', () => {
  for (const page of pages) {
    for (const time of all('main time', page)) assert.match(String(time.properties.dateTime), /^\d{4}(?:-\d\d){0,2}$/);
    const rest = textOutside(the('main', page), ({ tagName }) => ['time', 'option', 'svg', 'script'].includes(tagName));
    assert.doesNotMatch(rest, /\b\d{1,2}\s(?:January|February|March|June|July|August)\s\d{4}\b/, page.path);
  }
});

test('every page has metadata for sharing', () => {
  for (const page of pages) {
    const title = textOf(the('h1', page)).replace(/\s+/g, ' ').trim();
    assert.equal(
      String(the('meta[property="og:title"]', page).properties.content).replace(/\s+/g, ' '),
      title,
      page.path,
    );
    assert.equal(all('meta[name=theme-color]', page).length, 2);
    the('link[rel=apple-touch-icon]', page);
  }
});
