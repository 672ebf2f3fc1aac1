import { INTERVIEW_DATE } from '../../src/registry/site.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRegistry } from '../../src/load/current.ts';
import { all, pagesOf, textIn, the } from '../helpers/dist.ts';
import { graphOf } from '../helpers/structured-data.ts';
import { vocabularyFaults } from '../helpers/vocabulary.ts';

const pages = pagesOf();
const registry = getRegistry();
const page = (path: string) => pages.find((candidate) => candidate.path === path) ?? assert.fail(path);
const first = (path: string) => graphOf(page(path))[0] ?? assert.fail(path);

test('every type and property on every page is one of schema.org, and belongs to its type', () => {
  for (const candidate of pages) assert.deepEqual(vocabularyFaults(graphOf(candidate)), [], candidate.path);
});

test('each kind of page says what it is', () => {
  const kinds: Record<string, string> = {
    '/': 'WebSite',
    '/topics/members/': 'Article',
    '/operations/channel/': 'Article',
    '/interview/10/': 'Article',
    '/s/10.5/': 'Article',
    '/reference/glossary/': 'DefinedTermSet',
    '/reference/figures/': 'Dataset',
    '/about/citing/': 'AboutPage',
    '/search/': 'SearchResultsPage',
    '/topics/': 'CollectionPage',
  };
  for (const [path, type] of Object.entries(kinds)) assert.equal(first(path)['@type'], type, path);
});

test('every topic, operation, exchange and statement is based on the interview and cites it', () => {
  const interview = registry.sources.get('interview')?.url;
  const paths = [
    ...registry.articles.map(({ url }) => url),
    ...registry.exchanges.map(({ url }) => url),
    ...[...registry.statements.values()].map((statement) => statement.page),
  ];
  assert.ok(paths.length > 150);
  for (const path of paths) {
    const { isBasedOn, citation } = first(path) as { isBasedOn: Record<string, unknown>; citation: unknown };
    assert.equal(isBasedOn['@id'], interview, path);
    assert.equal(isBasedOn.datePublished, INTERVIEW_DATE, path);
    assert.deepEqual([citation].flat()[0], { '@id': interview }, path);
  }
});

test('the claim of a statement is the text on its page, with who said it and when', () => {
  for (const statement of registry.statements.values()) {
    const claim = first(statement.page).mainEntity as Record<string, unknown>;
    assert.equal(claim.text, statement.text);
    assert.equal(claim.datePublished, INTERVIEW_DATE);
    const { name } = claim.author as { name: string };
    assert.equal(name, statement.speaker === 'interviewee' ? 'Rashid Nurgaliyev' : 'Interfax', statement.id);
  }
});

test('the glossary defines in JSON-LD the terms that stand on it', () => {
  const terms = first('/reference/glossary/').hasDefinedTerm as { name: string; description: string }[];
  assert.deepEqual(
    terms.map(({ name }) => name),
    [...registry.reference.entries.values()].filter(({ kind }) => kind === 'terms').map(({ name }) => name),
  );
  for (const { name, description } of terms) assert.doesNotMatch(description, /\[\^|^\s*$/, name);
});

test('the breadcrumbs for machines are those for readers', () => {
  for (const candidate of pages.filter((other) => all('.breadcrumbs', other).length > 0)) {
    const list = graphOf(candidate).find((node) => node['@type'] === 'BreadcrumbList') ?? assert.fail(candidate.path);
    const names = (list.itemListElement as { name: string }[]).map(({ name }) => name.replace(/\s/g, ' '));
    const seen = all('.breadcrumbs li', candidate).map((item) => textIn(item).replace(/\s/g, ' '));
    // Readers see the number alone of what has one: its name stands right below.
    assert.ok(
      names
        .at(-1)
        ?.replaceAll('’', "'")
        .startsWith(seen.at(-1) ?? 'nothing'),
      candidate.path,
    );
    assert.deepEqual(names.slice(0, -1), seen.slice(0, -1));
  }
});

test('without an address of the site nothing pretends to have one', () => {
  for (const candidate of pages) {
    assert.deepEqual(all('link[rel=canonical]', candidate), [], candidate.path);
    const [node] = graphOf(candidate);
    assert.equal(node?.url, undefined, candidate.path);
    assert.equal(node?.potentialAction, undefined, candidate.path);
  }
});

test('no text can end the element of the JSON-LD', () => {
  for (const candidate of pages) {
    const raw = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(candidate.html)?.[1] ?? assert.fail();
    assert.doesNotMatch(raw, /</, candidate.path);
    assert.equal(the('script[type="application/ld+json"]', candidate).children.length, 1);
  }
});
