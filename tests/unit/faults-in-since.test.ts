import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const FACTS = 'content/since-2020/facts.yaml';
const STATUSES = 'content/since-2020/statuses.yaml';
const ID = 'fact-programme-adopted';

/** Drops a key from the record of an id. */
function without(content: ContentCopy, id: string, key: string): void {
  const facts = parse(content.read(FACTS)) as Record<string, unknown>[];
  const fact = facts.find((record) => record['id'] === id);
  if (!fact?.[key]) throw new Error(`${id} has no ${key}`);
  delete fact[key];
  content.write(FACTS, stringify(facts));
}

for (const key of ['sources', 'date']) {
  test(`a fact without ${key} is refused`, (context) => {
    const content = new ContentCopy(context);
    without(content, ID, key);
    const line = content.lineOf(FACTS, `id: ${ID}`);
    assertFault(content.faults(), { file: FACTS, line, problem: 'missing key', found: key, nearest: key });
  });
}

test('a fact from a source that does not exist is refused, with the nearest', (context) => {
  const content = new ContentCopy(context);
  content.replace(FACTS, '- csto-25-years', '- csto-25-year');
  const line = content.lineOf(FACTS, 'id: fact-cst-signed-tashkent');
  assertFault(content.faults(), {
    file: FACTS,
    line,
    problem: 'unknown source in a fact',
    found: 'csto-25-year',
    nearest: 'csto-25-years',
  });
});

test('a follow-up to a statement that does not exist is refused, with the nearest', (context) => {
  const content = new ContentCopy(context);
  content.replace(FACTS, "- '8.13'", "- '8.33'");
  const first = content.lineOf(FACTS, "- '8.33'");
  const line =
    content
      .read(FACTS)
      .split('\n')
      .findLastIndex((row, i) => i < first && row.startsWith('- id:')) + 1;
  assertFault(content.faults(), {
    file: FACTS,
    line,
    problem: 'unknown subject in follows',
    found: '8.33',
    nearest: '8.3',
  });
});

test('a fact on a page that does not exist is refused, with the nearest', (context) => {
  const content = new ContentCopy(context);
  content.replace(FACTS, /(id: fact-programme-adopted[\s\S]*?)tajik-afghan-border/, '$1tajik-afghan-borders');
  const line = content.lineOf(FACTS, `id: ${ID}`);
  assertFault(content.faults(), {
    file: FACTS,
    line,
    problem: 'unknown page in a fact',
    found: 'tajik-afghan-borders',
    nearest: 'tajik-afghan-border',
  });
});

test('a fact told twice is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(FACTS, `id: ${ID}`, 'id: fact-programme-stages');
  const line = content.lineOf(FACTS, 'id: fact-programme-stages');
  const faults = content.faults();
  const at = faults.find(({ problem }) => problem === 'duplicate fact')?.line ?? line;
  assertFault(faults, {
    file: FACTS,
    line: at,
    problem: 'duplicate fact',
    found: 'fact-programme-stages',
    nearest: 'merge the two records',
  });
});

test('a status without reason is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(STATUSES, /(statement: '8\.13'[\s\S]*?)reason: '[^']*',?/, '$1');
  assertFault(content.faults(), {
    file: STATUSES,
    line: content.faults()[0]?.line ?? 0,
    problem: 'missing key',
    found: 'reason',
    nearest: 'reason',
  });
});

test('a status that is none of the six is refused, with the nearest', (context) => {
  const content = new ContentCopy(context);
  content.replace(STATUSES, /(statement: '8\.13'[\s\S]*?)adopted later/, '$1adopted latr');
  const line =
    content
      .read(STATUSES)
      .split('\n')
      .findIndex((row) => /status: adopted latr/.test(row)) + 1;
  assertFault(content.faults(), {
    file: STATUSES,
    line,
    problem: 'invalid value',
    found: 'adopted latr',
    nearest: 'adopted later',
  });
});

test('a status without a fact is refused unless nothing was found', (context) => {
  const content = new ContentCopy(context);
  content.replace(STATUSES, /(statement: '5\.8'[\s\S]*?)nothing found/, '$1carried out');
  assertFault(content.faults(), {
    file: STATUSES,
    line: content.faults()[0]?.line ?? 0,
    problem: 'status without a fact',
    found: '5.8: carried out',
    nearest: 'nothing found',
  });
});

test('a source that nothing rests on is refused', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/sources/idle.yaml';
  content.write(file, content.read('content/sources/csto-structure.yaml'));
  assertFault(content.faults(), { file, line: 1, problem: 'unused source', found: 'idle', nearest: '[^idle]' });
});

test('a later source in the sentence of a report is refused', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/topics/members.mdx';
  content.write(file, `${content.read(file)}\nRussia presided, and later did again.[^0.2][^tass-security-councils]\n`);
  const line = content.lineOf(file, 'and later did again');
  assertFault(content.faults(), {
    file,
    line,
    problem: 'later source in an interview sentence',
    found: '[^0.2] and [^tass-security-councils]',
    nearest: 'content/since-2020/facts.yaml',
  });
});

test('a later source in a sentence of its own is no fault', (context) => {
  const content = new ContentCopy(context);
  const file = 'content/topics/members.mdx';
  content.write(file, `${content.read(file)}\nRussia presided.[^0.2] Later it did again.[^tass-security-councils]\n`);
  if (content.faults().length > 0) throw new Error(JSON.stringify(content.faults()));
});
