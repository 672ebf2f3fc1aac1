import { test } from 'node:test';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const EXCHANGE = 'content/interview/08-tajik-afghan-border.mdx';
const TOPIC = 'content/topics/members.mdx';
const SOURCE = 'content/sources/interview.yaml';

test('front matter that is no YAML is refused on its line', (context) => {
  const content = new ContentCopy(context);
  content.replace(TOPIC, /title: .*/, 'title: "Members');
  const fault = content.faults()[0];
  assertFault(content.faults(), {
    file: TOPIC,
    line: fault?.line ?? 0,
    problem: 'malformed front matter',
    found: 'quote',
    nearest: 'quote a value',
  });
  if (!fault || fault.line < 2 || fault.line > 7) throw new Error(`line ${fault?.line} is not in the front matter`);
});

test('a file without front matter is refused', (context) => {
  const content = new ContentCopy(context);
  content.write(TOPIC, 'Only text.[^editors]\n');
  assertFault(content.faults(), {
    file: TOPIC,
    line: 1,
    problem: 'malformed front matter',
    found: 'Only text.',
    nearest: 'copy the front matter',
  });
});

test('an unknown key is refused, with the nearest known one', (context) => {
  const content = new ContentCopy(context);
  content.replace(TOPIC, 'aliases:', 'alias:');
  const line = content.lineOf(TOPIC, 'alias:');
  assertFault(content.faults(), { file: TOPIC, line, problem: 'unknown key', found: 'alias:', nearest: 'aliases:' });
});

test('an unknown key deep in a map is refused, with a key of that map', (context) => {
  const content = new ContentCopy(context);
  content.replace(EXCHANGE, '1: { sentences: 2, opens', '1: { sentence: 2, opens');
  const line = content.lineOf(EXCHANGE, '1: { sentence:');
  assertFault(content.faults(), {
    file: EXCHANGE,
    line,
    problem: 'unknown key',
    found: 'paragraphs.1.sentence:',
    nearest: 'sentences:',
  });
});

test('a missing key is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(TOPIC, /title: .*\n/, '');
  assertFault(content.faults(), { file: TOPIC, line: 2, problem: 'missing key', found: 'no title', nearest: 'title' });
});

test('a group that does not exist is refused, with the nearest', (context) => {
  const content = new ContentCopy(context);
  content.replace(TOPIC, 'group: organization', 'group: organisation');
  const line = content.lineOf(TOPIC, 'group:');
  assertFault(content.faults(), {
    file: TOPIC,
    line,
    problem: 'invalid value',
    found: 'organisation',
    nearest: 'organization',
  });
});

test('a date that does not exist is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(SOURCE, 'published: 2020-07-16', 'published: 2020-07-36');
  const line = content.lineOf(SOURCE, 'published:');
  assertFault(content.faults(), {
    file: SOURCE,
    line,
    problem: 'invalid value',
    found: '2020-07-36',
    nearest: 'published',
  });
});

test('a theme without a topic is refused, with the nearest topic', (context) => {
  const content = new ContentCopy(context);
  content.replace(EXCHANGE, 'members: 11', 'member: 11');
  const line = content.lineOf(EXCHANGE, '11. **Military');
  assertFault(content.faults(), {
    file: EXCHANGE,
    line,
    problem: 'unknown theme',
    found: 'member',
    nearest: 'members',
  });
});

test('a theme of a statement that does not exist is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(EXCHANGE, 'members: 11', 'members: 31');
  const line = content.lineOf(EXCHANGE, 'members: 31');
  assertFault(content.faults(), {
    file: EXCHANGE,
    line,
    problem: 'unknown statement in a theme',
    found: '31',
    nearest: '1',
  });
});

test('a theme that is no list of numbers is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(EXCHANGE, 'members: 11', 'members: eleven');
  const line = content.lineOf(EXCHANGE, 'members: eleven');
  assertFault(content.faults(), {
    file: EXCHANGE,
    line,
    problem: 'invalid statement numbers',
    found: 'eleven',
    nearest: 'members: 0-13',
  });
});

test('a statement in no theme is refused unless it says why', (context) => {
  const content = new ContentCopy(context);
  content.replace(EXCHANGE, 'tajik-afghan-border: 0-13', 'tajik-afghan-border: 0-12');
  const line = content.lineOf(EXCHANGE, '13. **Draft');
  assertFault(content.faults(), {
    file: EXCHANGE,
    line,
    problem: 'missing theme',
    found: '13.',
    nearest: 'tajik-afghan-border',
  });
});

test('a speaker of a statement that does not exist is refused', (context) => {
  const content = new ContentCopy(context);
  content.replace(EXCHANGE, '  3: agency', '  33: agency');
  const line = content.lineOf(EXCHANGE, '  33: agency');
  assertFault(content.faults(), {
    file: EXCHANGE,
    line,
    problem: 'unknown statement in speakers',
    found: '33:',
    nearest: '3',
  });
});

test('the real content has no fault', (context) => {
  const faults = new ContentCopy(context).faults();
  if (faults.length > 0) throw new Error(JSON.stringify(faults, null, 2));
});

test('an address of a source that is not of the web is refused: it would become a link', (context) => {
  const content = new ContentCopy(context);
  content.replace(SOURCE, /^url: .*$/m, 'url: javascript:alert(1)');
  assertFault(content.faults(), {
    file: SOURCE,
    line: content.lineOf(SOURCE, 'url:'),
    problem: 'invalid value',
    found: 'javascript:alert(1)',
    nearest: 'url',
  });
});
