import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRegistry } from '../../src/load/current.ts';
import { indexFiles } from '../../src/search/build-index.ts';
import { searchRecords } from '../../src/search/records.ts';

const registry = getRegistry();
const records = searchRecords(registry);

test('every statement, fact, figure, entry, section, topic, operation, exchange and source is one record', () => {
  const count = (kind: string): number => records.filter(({ meta }) => meta.kind === kind).length;
  const sections = registry.articles.flatMap((article) => article.sections).length;
  assert.deepEqual(
    ['statement', 'fact', 'figure', 'entry', 'section', 'topic', 'operation', 'exchange', 'source'].map(count),
    [
      registry.statements.size,
      registry.since.facts.size,
      registry.reference.figures.size,
      registry.reference.entries.size,
      sections,
      registry.topics.size,
      registry.operations.size,
      13,
      registry.sources.size,
    ],
  );
});

test('no two records share an address', () => {
  assert.equal(new Set(records.map(({ url }) => url)).size, records.length);
});

test('a statement is indexed whole, with label, speaker, date and locator beside it', () => {
  const record = records.find(({ url }) => url === '/interview/10/#s10-5');
  assert.equal(
    record?.content,
    'More than 159,000 violations of migration law were detected in 2019, Nurgaliyev said.',
  );
  assert.equal(record?.meta.title, '§\u00a010.5 Violations of migration law, 2019');
  assert.equal(record?.meta.byline, 'Rashid Nurgaliyev, 16 July 2020, ¶2.1');
  assert.deepEqual(record?.filters.topic, ['Illegal migration and Operation Illegal']);
});

test('aliases are searched apart from the text that is shown', () => {
  const record = records.find(({ url }) => url === '/topics/csto/');
  assert.match(record?.meta.alias ?? '', /ОДКБ/);
  assert.doesNotMatch(record?.content ?? '', /ОДКБ/);
});

test('the index holds none of the interface files that Pagefind adds', async () => {
  const files = [...(await indexFiles(registry)).keys()];
  assert.ok(files.includes('pagefind.js'));
  assert.deepEqual(
    files.filter((file) => /ui|highlight|\.css$/.test(file)),
    [],
  );
});
