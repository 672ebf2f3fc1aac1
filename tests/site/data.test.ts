import { ALL_SETS } from '../../src/data/sets.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import Papa from 'papaparse';
import { all, filesOf, type Page, pagesOf, textIn, the } from '../helpers/dist.ts';

type Row = Record<string, string | number | boolean | null | string[]>;
interface File {
  $schema: string;
  version: string;
  rows: Row[];
}

const pages = new Map(pagesOf().map((page) => [page.path, page]));
const page = (path: string): Page => pages.get(path) ?? assert.fail(`no page ${path}`);
const names = filesOf('dist/data')
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.replace('.csv', ''));
/** Apostrophes are a matter of typesetting: both sides are compared with the typist's. */
const read = (name: string): File =>
  JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8').replaceAll('’', "'")) as File;
const rows = (name: string): Row[] => read(name).rows;
const parsed = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`dist/data/${name}.csv`, 'utf8').replaceAll('’', "'"), {
    header: true,
    skipEmptyLines: true,
  });

/** The text of what a selector finds in an element, or in a page, without the spaces that keep figures together. */
const texts = (selector: string, within: Element): string[] => selectAll(selector, within).map(textIn);
const cells = (selector: string, at: Page): string[][] =>
  all(`${selector} tbody tr`, at).map((row) => texts('td, th', row));
const at = (address: unknown): Element => {
  const [path = '', id = ''] = String(address).split('#');
  return the(`[id="${id}"]`, page(path));
};

test('the six holdings, and what pictures and tables show, leave as JSON, CSV and schema', () => {
  for (const name of [
    'statements',
    'figures',
    'events',
    'entries',
    'facts',
    'sources',
    'statuses',
    'joins',
    'ties',
    'map',
  ])
    assert.ok(names.includes(name), name);
  assert.deepEqual(
    filesOf('dist/data')
      .filter((file) => !/\.(?:br|gz)$/.test(file))
      .sort(),
    ['index.html', ...names.flatMap((name) => [`${name}.json`, `${name}.csv`, `${name}.schema.json`])].sort(),
  );
});

test('JSON and CSV hold the same rows', () => {
  for (const name of names) {
    const { data, errors, meta } = parsed(name);
    assert.deepEqual(errors, [], name);
    const expected = rows(name);
    assert.deepEqual(meta.fields, Object.keys(expected[0] ?? {}), name);
    const written = (value: Row[string]): string => (Array.isArray(value) ? value.join('|') : String(value ?? ''));
    assert.deepEqual(
      data.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell.replace(/^'/, '')]))),
      expected.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, written(value)]))),
      name,
    );
  }
});

test('no cell of a spreadsheet runs as a formula or turns into another value', () => {
  for (const name of names) {
    const [first = {}] = rows(name);
    for (const row of parsed(name).data)
      for (const [field, cell] of Object.entries(row)) {
        assert.doesNotMatch(cell, /^[=+\-@\t\r]|^\d{4}-\d\d$/, `${name}.${field}`);
        // Only numbers may look like numbers, or they would lose their last zero.
        if (typeof first[field] === 'string') assert.doesNotMatch(cell, /^\d+\.\d+$/, `${name}.${field}`);
      }
  }
});

test('every JSON file is valid by the schema it names, and a changed one is not', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  for (const name of names) {
    const file = read(name);
    assert.equal(file.$schema, `/data/${name}.schema.json`);
    const schema = JSON.parse(readFileSync(`dist${file.$schema}`, 'utf8')) as { $schema: string };
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    const validate = ajv.compile(schema);
    assert.ok(validate(file), `${name}: ${ajv.errorsText(validate.errors)}`);
    const [first = {}, ...rest] = file.rows;
    assert.equal(validate({ ...file, rows: [{ ...first, notes: 'ask again' }, ...rest] }), false, name);
    assert.equal(validate({ ...file, rows: [] }), ALL_SETS.find((set) => set.name === name)?.mayBeEmpty === true, name);
  }
});

test('each file tells the version of the site, its license and what that does not cover', () => {
  const [version] = new Set(names.map((name) => read(name).version));
  assert.match(textIn(the('#main', page('/data/'))), new RegExp(`Version ${version?.replaceAll('.', '\\.')} of `));
  for (const name of names) {
    const text = readFileSync(`dist/data/${name}.json`, 'utf8');
    assert.ok(text.includes('creativecommons.org/licenses/by/4.0/') && text.includes('Neither the interview'), name);
  }
});

test('statements are those of their pages and of the exchanges', () => {
  const own = [...pages.values()].filter(({ path }) => path.startsWith('/s/'));
  assert.deepEqual(
    rows('statements')
      .map(({ url }) => url)
      .sort(),
    own.map(({ path }) => path).sort(),
  );
  for (const row of rows('statements')) {
    const statement = page(String(row.url));
    const facts = textIn(the('.facts', statement));
    assert.equal(textIn(the('h1', statement)), `§ ${String(row.id).slice(1)} ${row.label}`);
    assert.equal(textIn(the('.claim', statement)), row.text);
    for (const part of [row.speaker, row.speaker_role, row.locator])
      assert.ok(facts.includes(String(part)), `${row.id}`);
    assert.equal(the('.facts time', statement).properties.dateTime, row.date);
    assert.equal(all('.since .status', statement).map(textIn)[0] ?? null, row.status);
    assert.deepEqual(
      all('.remark', statement).map((remark) => textIn(remark).replace('Editors: ', '')),
      row.remarks,
    );
    const item = textIn(the(`#s${row.exchange}-${row.number}`, page(`/interview/${row.exchange}/`)));
    assert.ok(item.includes(String(row.label)) && item.includes(String(row.text)), String(row.id));
  }
});

test('figures are those of the table of figures', () => {
  assert.deepEqual(
    cells('[data-figures]', page('/reference/figures/')).map(([words, what, who, period, , statement]) => [
      words,
      what,
      who,
      period,
      statement,
    ]),
    rows('figures').map((row) => [
      row.words,
      `${row.unit}, ${row.subject}`,
      `${row.actor}; ${row.scope}`,
      row.period,
      `§ ${String(row.statement).slice(1)}`,
    ]),
  );
});

test('events are those of the timeline, in its order', () => {
  const items = all('.timeline > li', page('/reference/timeline/'));
  assert.deepEqual(
    rows('events').map(({ url }) => String(url).split('#')[1]),
    items.map(({ properties }) => properties.id),
  );
  rows('events').forEach((row, i) => {
    const item = items[i];
    assert.ok(item);
    assert.equal(select('time', item)?.properties.dateTime, row.date);
    assert.equal(texts('.date', item)[0], row.when);
    assert.equal(texts('h2', item)[0] ?? null, row.title);
    assert.equal(bare(select('div > p', item)), row.text);
    assert.ok(texts('.standing', item)[0]?.startsWith(`${row.standing}, `), String(row.id));
    assert.equal(item.properties.dataOrigin === 'interview', row.from_interview);
  });
});

test('entries are those of the reference', () => {
  const shown = [...pages.values()].flatMap((built) =>
    all('section.entry', built).map(({ properties }) => properties.id),
  );
  assert.deepEqual(
    rows('entries')
      .map(({ id }) => id)
      .sort(),
    shown.sort(),
  );
  for (const row of rows('entries')) {
    const entry = at(row.url);
    const [name] = texts('h2', entry);
    assert.equal(name, row.acronym === null ? row.name : `${row.name} ${row.acronym}`);
    assert.equal(bare(select('.definition > p:first-child', entry)), row.definition);
    const outside = select('.outside', entry);
    assert.equal(outside ? bare(outside).replace('Not from the interview: ', '') : null, row.outside);
    assert.equal(texts('dd[lang=ru]', entry)[0] ?? null, row.russian);
    if (row.note !== null) assert.equal(texts(':scope > .byline', entry)[0], row.note);
  }
});

test('facts and statuses are those of the lists since 2020, and the tables there hold facts alone', () => {
  const items = all('.facts-list > li', page('/since-2020/facts/'));
  assert.deepEqual(
    rows('facts').map(({ id }) => id),
    items.map(({ properties }) => properties.id),
  );
  for (const row of rows('facts')) {
    const text = textIn(at(row.url));
    assert.ok(text.includes(String(row.text)) && text.includes(String(row.differ ?? '')), String(row.id));
    assert.equal(text.includes('(planned)'), row.planned);
    assert.equal(/secondary sources?:/i.test(text), row.confidence === 'medium');
    assert.equal(selectAll('.byline a', at(row.url)).length, (row.sources as string[]).length);
  }
  const since = page('/since-2020/');
  assert.deepEqual(
    all('.statuses > li', since).map((item) => [
      texts('.status-head a', item)[0],
      texts('.status', item)[0],
      texts('p', item)[1],
    ]),
    rows('statuses').map((row) => [`§ ${String(row.statement).slice(1)} ${row.label}`, row.status, row.reason]),
  );
  const told = rows('facts').map(({ text }) => text);
  const cited = cells('.table-region', since).map((row) => row[1]);
  assert.ok(cited.length > 20);
  for (const text of cited) assert.ok(told.includes(text ?? ''), text);
});

test('sources are those of the list', () => {
  const listed = all('.source-part', page('/sources/'));
  assert.deepEqual(
    listed.map((section) => select('h3', section)?.properties.id).sort(),
    rows('sources')
      .map(({ key }) => `source-${key}`)
      .sort(),
  );
  for (const row of rows('sources')) {
    const section = listed.find((candidate) => select('h3', candidate)?.properties.id === `source-${row.key}`);
    assert.ok(section);
    const text = textIn(section);
    for (const value of [row.short, row.title, row.publisher, row.agency, row.summary])
      assert.ok(text.includes(String(value ?? '').replace(/\s+/g, ' ')), `${row.key}: ${value}`);
    assert.ok(
      selectAll('a', section).some(({ properties }) => properties.href === row.address),
      String(row.key),
    );
    assert.equal(text.includes('no date shown'), row.published === null, String(row.key));
  }
});

test('pictures show the rows of their data', () => {
  const table = (path: string, picture: string): string[][] =>
    cells(`#picture-${picture} + .picture-table`, page(path));
  assert.deepEqual(
    table('/', 'map').map(([name, what]) => [name, what]),
    rows('map').map(({ name, what }) => [name, what]),
  );
  assert.deepEqual(
    table('/topics/security-councils/', 'bodies').map((row) => row.slice(0, 4)),
    rows('ties').map((row) => [
      row.from_name,
      row.to_name,
      row.tie,
      row.from_interview ? 'the interview' : 'other sources',
    ]),
  );
  assert.deepEqual(
    table('/topics/international-organizations/', 'cooperation').map((row) => row.slice(0, 3)),
    rows('cooperation').map((row) => [row.name, row.tie, row.words]),
  );
  assert.deepEqual(
    table('/interview/', 'exchanges'),
    [...Map.groupBy(rows('joins'), ({ exchange }) => exchange)].map(([exchange, own]) => [
      exchange === 0 ? 'Lead' : String(exchange),
      own.map((row) => `${row.topic_title} (${row.statements})`).join(''),
    ]),
  );
  assert.deepEqual(
    table('/reference/timeline/', 'timeline').map(([name, when]) => [name, when?.replaceAll('frozen, ', '')]),
    [...Map.groupBy(rows('chronology'), ({ name }) => name)].map(([name, own]) => [
      name,
      own.map(({ years }) => years).join('; '),
    ]),
  );
});

test('the tables of coverage and mendings show the rows of their data', () => {
  assert.deepEqual(
    cells('.table-region[aria-label="Table: coverage"]', page('/interview/')),
    rows('coverage').map((row) => [
      row.exchange === 0 ? 'Lead' : String(row.exchange),
      ...[row.sentences, row.statements, row.cited, row.pages].map(String),
    ]),
  );
  assert.deepEqual(
    cells('.table-region', page('/about/editorial-notes/'))
      .map((row) => row.slice(0, 2))
      .sort(),
    rows('mendings')
      .map(({ printed, read }) => [printed, read])
      .sort(),
  );
});

test('every table and picture has a link to its data beside it', () => {
  let tables = 0;
  for (const built of pages.values()) {
    if (built.path === '/data/') continue;
    const behind = all('.picture-table .table-region', built);
    const linked = all('.table-region + .byline:has(a[href$=".json"]):has(a[href$=".csv"])', built);
    assert.equal(all('.table-region', built).length - behind.length, linked.length, built.path);
    for (const picture of all('.picture', built))
      assert.equal(selectAll('figcaption a[href$=".csv"]', picture).length, 1, built.path);
    tables += linked.length;
  }
  assert.ok(tables > 10, String(tables));
});

test('the page of data leads to every file, counts its rows and tells every field', () => {
  const built = page('/data/');
  for (const name of names) {
    for (const ending of ['json', 'csv', 'schema.json']) the(`a[href="/data/${name}.${ending}"]`, built);
    const row = all('tbody tr', built).find((candidate) => select(`a[href="#data-${name}"]`, candidate));
    assert.ok(row);
    assert.equal(texts('td', row)[0], String(rows(name).length), name);
    assert.deepEqual(
      all(`section:has(> #data-${name}) tbody th, section:has(> .heading > #data-${name}) tbody th`, built).map(textIn),
      Object.keys(rows(name)[0] ?? {}),
      name,
    );
  }
});

/** Prose without the links to what it cites. */
function bare(element: Element | undefined): string {
  assert.ok(element);
  const copy = structuredClone(element);
  for (const parent of [copy, ...selectAll('*', copy)])
    parent.children = parent.children.filter(
      (child) => !(child.type === 'element' && String(child.properties.className).includes('cite')),
    );
  return textIn(copy);
}
