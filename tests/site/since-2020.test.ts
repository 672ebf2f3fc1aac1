import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { getRegistry } from '../../src/load/current.ts';
import { isAfterInterview } from '../../src/registry/since.ts';
import { all, type Page, pagesOf, textIn, the } from '../helpers/dist.ts';

const registry = getRegistry();
const pages = new Map(pagesOf().map((page) => [page.path, page]));
const page = (path: string): Page => {
  const found = pages.get(path);
  assert.ok(found, `no page ${path}`);
  return found;
};

/** What was planned or said in July 2020, the statement that says it, and what a reader must find. */
const QUESTIONS: [question: string, statement: string, answer: RegExp][] = [
  ['Did the CSTO get a new anti-drug strategy?', '12.11', /adopted later.*December 2020/],
  ['Was the strategy sent to the heads of state?', '12.14', /carried out.*2 December 2020/],
  ['Was a five-year plan for military cooperation approved?', '3.6', /adopted later.*2021–2025/],
  ['Were medical and protection units added?', '2.7', /adopted later.*November 2022/],
  ['Was the border program adopted?', '8.13', /adopted later.*November 2024/],
  ['Was Indestructible Brotherhood-2020 held?', '5.5', /carried out.*October 2020/],
  ['Did UN representatives observe the exercise?', '5.4', /nothing found/],
  ['Has the CSTO joined a UN mission?', '5.1', /nothing found.*January 2022/],
  ['Was there a single list of terrorist organizations?', '9.9', /nothing found/],
  ['Has anyone become partner or observer?', '7.9', /sources differ.*January 2021/],
  ['Did operations like Mercenary go on?', '9.8', /carried out/],
  ['Who chairs the CSTO now?', '0.2', /changed.*Russia chairs the CSTO again in 2026/],
];

for (const [question, statement, answer] of QUESTIONS) {
  test(`“${question}” is answered two steps from the home page, and sourced at the third`, () => {
    const home = all('a', page('/')).map(({ properties }) => properties.href);
    assert.ok(home.includes('/since-2020/'), 'first step: home to Since 2020');
    const item = the(`#status-${statement.replace('.', '-')}`, page('/since-2020/'));
    assert.match(textIn(item), answer);
    const own = page(`/s/${statement}/`);
    assert.match(textIn(the('.since', own)), answer);
    const { facts = [] } = registry.since.statuses.get(statement) ?? {};
    assert.ok(all('.since .facts-list > li a[href^="/sources/"]', own).length >= facts.length, 'sources of the facts');
  });
}

test('the list of statuses has each status once, with its reason', () => {
  const items = all('[data-list] > li', page('/since-2020/'));
  assert.equal(items.length, registry.since.statuses.size);
  for (const { statement, reason } of registry.since.statuses.values()) {
    assert.ok(
      textIn(the(`#status-${statement.replace('.', '-')}`, page('/since-2020/'))).includes(reason.replaceAll('’', "'")),
      statement,
    );
  }
});

/** Texts of the facts in a note: those that came later, and those under “Up to 2020”. */
function listed({ children }: Element): { later: string[]; earlier: string[] } {
  const at = children.findIndex((child) => child.type === 'element' && child.tagName === 'h3');
  const texts = (parts: ElementContent[]) => selectAll('li', { type: 'root', children: parts }).map(textIn);
  return at < 0
    ? { later: texts(children), earlier: [] }
    : { later: texts(children.slice(0, at)), earlier: texts(children.slice(at)) };
}

test('what had been so up to the interview stands apart from what came later, on topics and on statements', () => {
  for (const path of [
    ...registry.articles.map(({ url }) => url),
    ...[...registry.statements.values()].map((s) => s.page),
  ]) {
    const [note] = all('section.since', page(path));
    if (!note) continue;
    const { later, earlier } = listed(note);
    for (const fact of registry.since.facts.values()) {
      const wrong = isAfterInterview(fact) ? earlier : later;
      assert.ok(!wrong.some((text) => text.includes(fact.text)), `${fact.id} on ${path}`);
    }
  }
});

test('only a fact with one secondary source says so, and what was not found is said beside its fact', () => {
  const items = new Map(
    all('.facts-list > li', page('/since-2020/facts/')).map((item) => [item.properties.id, textIn(item)]),
  );
  for (const { id, confidence, sources, notFound } of registry.since.facts.values()) {
    const text = items.get(id) ?? '';
    assert.equal(text.includes('One secondary source:'), confidence === 'medium' && sources.length === 1, id);
    assert.equal(text.includes('Secondary sources:'), confidence === 'medium' && sources.length > 1, id);
    assert.equal(text.includes(`Not found: ${notFound}`), notFound !== undefined, id);
  }
});
