import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allChanges, changesToPage, currentVersion, lastChangeDate } from '../../src/history/changes.ts';
import { isNewer } from '../../src/registry/history.ts';
import { affectedPages } from '../../src/history/affected-pages.ts';
import { getRegistry } from '../../src/load/current.ts';

test('package and lock file have the version of the newest amendments', () => {
  const { version } = currentVersion();
  for (const file of ['package.json', 'package-lock.json'])
    assert.equal((JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version, version, file);
});

test('a page last changed with its latest amendment, or with the first publication', () => {
  const first = getRegistry().history.at(-1)?.date;
  for (const path of ['/', '/s/10.3/', '/topics/members/', '/about/'])
    assert.equal(lastChangeDate(path), changesToPage(path)[0]?.date ?? first);
});

test('every change names version, day and reason', () => {
  for (const { version, date, why, what } of allChanges()) {
    assert.match(version, /^\d+\.\d+\.\d+$/);
    assert.match(date, /^\d{4}-\d\d-\d\d$/);
    assert.ok(why.length > 0 && what.length > 0);
  }
});

test('a statement concerns its own page, its exchange, the whole interview and the pages that cite it', () => {
  const pages = affectedPages(getRegistry(), '10.5');
  for (const page of ['/s/10.5/', '/interview/10/', '/interview/all/', '/topics/illegal-migration/'])
    assert.ok(pages.includes(page), `${page} in ${pages}`);
  assert.ok(!pages.includes('/topics/members/'));
});

test('a later fact concerns the list of facts, the timeline and the pages that show it', () => {
  const pages = affectedPages(getRegistry(), 'fact-cst-in-force');
  for (const page of ['/since-2020/facts/', '/reference/timeline/', '/topics/csto/'])
    assert.ok(pages.includes(page), page);
});

test('versions are compared as numbers', () => {
  assert.ok(isNewer('1.10.0', '1.9.9'));
  assert.ok(!isNewer('1.0.0', '1.0.0'));
  assert.ok(!isNewer('0.9.0', '1.0.0'));
});
