import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHECKED_TO } from '../../src/registry/site.ts';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const SOURCE = 'content/sources/csto-charter.yaml';
const FACTS = 'content/since-2020/facts.yaml';

/** The value of a key at the start of a line. */
function typed(content: ContentCopy, file: string, key: string): string {
  return new RegExp(`^${key}: (.*)$`, 'm').exec(content.read(file))?.[1] ?? assert.fail(`no ${key} in ${file}`);
}

test('two topics of one group with the same place are refused', (context) => {
  const content = new ContentCopy(context);
  const [first, second] = ['content/topics/csto.mdx', 'content/topics/members.mdx'];
  content.replace(second, /^order: .*$/m, `order: ${typed(content, first, 'order')}`);
  const faults = content.faults();
  const fault = faults.find(({ problem }) => problem === 'duplicate order');
  const [file, other] = fault?.file === first ? [first, second] : [second, first];
  assertFault(faults, {
    file,
    line: content.lineOf(file, 'order:'),
    problem: 'duplicate order',
    found: other,
    nearest: 'order: ',
  });
});

test('topics of two groups may have the same place', (context) => {
  const content = new ContentCopy(context);
  const places = ['csto', 'collective-forces'].map((slug) => typed(content, `content/topics/${slug}.mdx`, 'order'));
  assert.equal(places[0], places[1]);
  assert.ok(!content.faults().some(({ problem }) => problem === 'duplicate order'));
});

test('two operations with the same place are refused', (context) => {
  const content = new ContentCopy(context);
  const [first, second] = ['content/operations/channel.mdx', 'content/operations/proxy.mdx'];
  content.replace(second, /^order: .*$/m, `order: ${typed(content, first, 'order')}`);
  assertFault(content.faults(), {
    file: second,
    line: content.lineOf(second, 'order:'),
    problem: 'duplicate order',
    found: first,
    nearest: 'order: ',
  });
});

for (const [typed, nearest] of [
  ['xx', 'language: en'],
  ['Russian', 'language: ru'],
  ['english', 'language: en'],
  ['RU', 'language: ru'],
  ['rus', 'language: ru'],
  ['en_US', 'language: en'],
] as const)
  test(`the language ${typed} of a source is refused`, (context) => {
    const content = new ContentCopy(context);
    content.replace(SOURCE, /^language: .*$/m, `language: ${typed}`);
    const line = content.lineOf(SOURCE, 'language:');
    assertFault(content.faults(), { file: SOURCE, line, problem: 'unknown language', found: typed, nearest });
  });

for (const code of ['hy', 'kk', 'zh-Hant', 'sr-Latn'])
  test(`the language ${code} of a source is no fault`, (context) => {
    const content = new ContentCopy(context);
    content.replace(SOURCE, /^language: .*$/m, `language: ${code}`);
    assert.ok(!content.faults().some(({ problem }) => problem === 'unknown language'));
  });

test('two sources with the same short name are refused', (context) => {
  const content = new ContentCopy(context);
  const other = 'content/sources/csto-structure.yaml';
  content.replace(other, /^short: .*$/m, `short: ${typed(content, SOURCE, 'short')}`);
  assertFault(content.faults(), {
    file: other,
    line: content.lineOf(other, 'short:'),
    problem: 'duplicate short name',
    found: SOURCE,
    nearest: 'CSTO',
  });
});

/** Adds a fact with a date of its own, and gives its line. */
function addFact(content: ContentCopy, lines: string): number {
  const source = SOURCE.replace(/^.*\/|\.yaml$/g, '');
  content.write(
    FACTS,
    `${content.read(FACTS)}- id: fact-of-this-test\n${lines}  text: 'Something was said about the organization.'\n  confidence: high\n  sources: [${source}]\n  pages: [members]\n`,
  );
  return content.lineOf(FACTS, 'fact-of-this-test');
}

const NEXT_YEAR = String(Number(CHECKED_TO.slice(0, 4)) + 1);

for (const date of [NEXT_YEAR, `${NEXT_YEAR}-01`, `${NEXT_YEAR}-01-01`]) {
  test(`a fact of ${date}, after the day to which facts were checked, is refused`, (context) => {
    const content = new ContentCopy(context);
    const line = addFact(content, `  date: '${date}'\n`);
    assertFault(content.faults(), {
      file: FACTS,
      line,
      problem: 'fact with a future date',
      found: `fact-of-this-test: ${date}`,
      nearest: 'planned: true',
    });
  });
  test(`a plan for ${date} is no fault`, (context) => {
    const content = new ContentCopy(context);
    addFact(content, `  date: '${date}'\n  planned: true\n`);
    assert.ok(!content.faults().some(({ problem }) => problem === 'fact with a future date'));
  });
}

test('a fact of the very day, month or year to which facts were checked is no fault', (context) => {
  for (const length of [4, 7, 10]) {
    const content = new ContentCopy(context);
    addFact(content, `  date: '${CHECKED_TO.slice(0, length)}'\n`);
    assert.ok(!content.faults().some(({ problem }) => problem === 'fact with a future date'));
  }
});
