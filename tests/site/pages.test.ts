import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate/node';
import { getRegistry } from '../../src/load/current.ts';
import { referencePages } from '../../src/site/reference-pages.ts';
import { all, pagesOf, textIn, the } from '../helpers/dist.ts';

const pages = pagesOf();
const registry = getRegistry();

test('there is a page for every topic, exchange and statement, and the ones around them', () => {
  const expected = [
    '/404.html',
    '/',
    '/about/',
    '/about/citing/',
    '/about/accessibility/',
    '/about/editorial-notes/',
    '/about/changes/',
    '/data/',
    '/interview/',
    '/interview/all/',
    '/operations/',
    '/reference/',
    '/reference/a-z/',
    ...referencePages(registry).map(({ path }) => path),
    '/search/',
    '/since-2020/',
    '/since-2020/facts/',
    '/sources/',
    '/topics/',
    ...registry.exchanges.map(({ url }) => url),
    ...registry.articles.map(({ url }) => url),
    ...[...registry.statements.values()].map(({ page }) => page),
  ];
  assert.deepEqual(pages.map(({ path }) => path).sort(), expected.sort());
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes void elements and doctype as HTML allows them.
      'void-style': 'off',
      'doctype-style': 'off',
      // Titles end in the name of the site; search engines cut, readers do not.
      'long-title': 'off',
    },
  });
  const findings: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results)
      for (const { ruleId, message, line } of messages) findings.push(`${path}:${line} ${ruleId} ${message}`);
  }
  assert.deepEqual(findings, []);
});

test('titles and descriptions are unique, and neither is empty', () => {
  for (const read of [
    (page: (typeof pages)[number]) => textIn(the('title', page)),
    (page: (typeof pages)[number]) => String(the('meta[name=description]', page).properties.content),
  ]) {
    const seen = new Map<string, string>();
    for (const page of pages) {
      const text = read(page);
      assert.ok(text.length > 10, `${page.path}: “${text}”`);
      assert.equal(seen.get(text), undefined, `${page.path} shares “${text}”`);
      seen.set(text, page.path);
    }
  }
});

test('every page has one heading of the first level, a language and the notice of independence', () => {
  for (const page of pages) {
    assert.equal(all('h1', page).length, 1, page.path);
    assert.equal(the('html', page).properties.lang, 'en', page.path);
    assert.match(textIn(the('footer', page)), /not affiliated/, page.path);
  }
});

test('no heading level is skipped', () => {
  for (const page of pages) {
    const levels = all('main h1, main h2, main h3, main h4', page).map(({ tagName }) => Number(tagName[1]));
    levels.forEach((level, i) => {
      assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${page.path}: h${levels[i - 1]} then h${level}`);
    });
  }
});

test('the contents list names the sections of a topic and never its notes', () => {
  for (const topic of registry.topics.values()) {
    const page = pages.find(({ path }) => path === topic.url);
    assert.ok(page);
    const later = [...registry.since.facts.values()].some(({ pages: slugs }) => slugs.includes(topic.slug))
      ? ['#since-2020']
      : [];
    const links = all('.contents a', page).map(({ properties }) => properties.href);
    assert.deepEqual(links, [...topic.sections.map(({ anchor }) => `#${anchor}`), ...later, '#statements', '#related']);
  }
});

test('topics can be read in order by their previous and next links', () => {
  const [first] = registry.topics.values();
  const visited: string[] = [];
  let path: string | undefined = first?.url;
  while (path !== undefined) {
    visited.push(path);
    const page = pages.find((candidate) => candidate.path === path);
    assert.ok(page, path);
    path = all('a[rel=next]', page).map(({ properties }) => String(properties.href))[0];
    assert.ok(visited.length <= registry.topics.size, 'a circle');
  }
  assert.deepEqual(
    visited,
    [...registry.topics.values()].map(({ url }) => url),
  );
});

test('every silence and every sentence of the editors is listed with a link to its place', () => {
  const notes = pages.find(({ path }) => path === '/about/editorial-notes/');
  assert.ok(notes);
  const listed = all('main a', notes).map(({ properties }) => String(properties.href));
  for (const { url, citations } of registry.articles)
    for (const { key } of citations.filter((citation) => /^(?:editors|silent:\d+)$/.test(citation.key)))
      assert.ok(listed.includes(`${url}#fnref-${key.replace(':', '-')}`), `${url} ${key}`);
});
