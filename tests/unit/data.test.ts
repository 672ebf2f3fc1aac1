import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import Papa from 'papaparse';
import { dataSetFaults, checkedRows } from '../../src/data/checked-rows.ts';
import { toCsv } from '../../src/data/csv.ts';
import { defineDataSet } from '../../src/data/data-set.ts';
import { describeFields } from '../../src/data/dictionary.ts';
import { listField, listItemField, textField } from '../../src/data/fields.ts';
import { ALL_SETS } from '../../src/data/sets.ts';
import { statementsDataSet } from '../../src/data/statements.ts';
import { getRegistry } from '../../src/load/current.ts';
import { checkContent } from '../../src/load/load.ts';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

/** Cells as a reader gets them who knows the rule: one apostrophe taken from the front. */
function cellsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',' });
  assert.deepEqual(errors, []);
  return data.map((row) => row.map((cell) => cell.replace(/^'/, '')));
}

test('no cell can run as a formula or turn into a day, and each is given back as it was', () => {
  const risky = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'quoted'", "'=1", '2024-06'];
  const csv = toCsv(
    risky.map((value) => ({ value })),
    ['value'],
  );
  const raw = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',' }).data.flat();
  for (const cell of raw.slice(1, -1)) assert.match(cell, /^'/);
  assert.deepEqual(cellsOf(csv), [['value'], ...risky.map((value) => [value]), ['']]);
});

test('commas, quotes, line ends and Russian letters come through', () => {
  const odd = ['a, b', 'said “x” and "y"', 'one\ntwo', 'one\r\ntwo', 'Устав ОДКБ', ' lead', '2020-07-16'];
  const csv = toCsv(
    odd.map((value) => ({ value })),
    ['value'],
  );
  assert.deepEqual(cellsOf(csv), [['value'], ...odd.map((value) => [value]), ['']]);
});

test('a file begins with a byte order mark and ends each line as RFC 4180 says', () => {
  const csv = toCsv([{ a: 'x', b: null }], ['a', 'b']);
  assert.equal(csv, '\ufeffa,b\r\nx,\r\n');
});

test('a list is one cell, and true, false and numbers are written out', () => {
  const csv = toCsv([{ a: ['x', 'y'], b: true, c: false, d: 2.5, e: [] }], ['a', 'b', 'c', 'd', 'e']);
  assert.deepEqual(cellsOf(csv)[1], ['x|y', 'true', 'false', '2.5', '']);
});

test('every field of every set has a meaning, and a type in plain words', () => {
  for (const set of ALL_SETS)
    for (const { name, type, meaning } of describeFields(set)) {
      assert.ok(meaning.length > 5, `${set.name}.${name}`);
      assert.match(
        type,
        /^(?:text|list of texts|number|whole number|true or false|address|day, as 2020-07-16|one of: .+)(?:, or empty)?$/,
      );
    }
});

test('a field without a meaning is refused by name', () => {
  const set = defineDataSet({
    name: 'bad',
    title: 'Bad',
    about: 'Bad.',
    row: z.strictObject({ a: textField }),
    createRows: () => [],
  });
  assert.throws(() => describeFields(set), /the field a of bad has no description/);
});

test('content that breaks the schema of its data is a fault with file, line, field and what to do', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/reference/bodies.yaml';
  content.replace(file, 'sourceWords: [CSTO Collective Security Council]', "sourceWords: ['CSTO Council|CSC']");
  const { registry, faults } = checkContent(content.root);
  assert.deepEqual(faults, [], 'nothing else refuses it');
  const entries = ALL_SETS.find(({ name }) => name === 'entries') ?? assert.fail();
  assertFault(dataSetFaults(entries, registry), {
    file,
    line: content.lineOf(file, 'id: collective-security-council'),
    problem: 'invalid data',
    found: 'entries.json, row collective-security-council, source_words.0: "CSTO Council|CSC"',
    nearest: 'correct this record, or the schema of source_words.0 in src/data/entries.ts',
  });
  assert.throws(() => checkedRows(entries, registry), /invalid data/);
});

test('a set without rows is a fault', () => {
  const empty = defineDataSet({ ...statementsDataSet, createRows: () => [] });
  const [fault] = dataSetFaults(empty, getRegistry());
  assert.equal(fault?.problem, 'empty data set');
  assert.equal(fault.file, 'src/data/statements.ts');
});

test('a field that the description does not know never leaves', () => {
  const row = z.strictObject({ a: textField.describe('A.'), b: listField(listItemField).describe('B.') });
  const leaky = defineDataSet({
    name: 'leaky',
    title: 'Leaky',
    about: 'Leaky.',
    row,
    createRows: () => [{ row: { a: 'x', b: [], notes: 'ask again' } as z.output<typeof row>, file: 'f', line: 1 }],
  });
  assert.match(dataSetFaults(leaky, getRegistry())[0]?.expected ?? '', /notes/);
});
