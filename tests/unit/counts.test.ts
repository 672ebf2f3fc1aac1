import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remarkCounts } from '../../src/markdown/remark-counts.ts';
import { COUNTED_KINDS, formatCount } from '../../src/registry/counts.ts';
import { getRegistry } from '../../src/load/current.ts';
import { plainText } from '../../src/syntax/inline.ts';
import { parseMdx } from '../../src/syntax/mdx.ts';
import { checkContent } from '../../src/load/load.ts';
import { assertFault, ContentCopy } from '../helpers/content-copy.ts';

const FILE = 'content/topics/members.mdx';

test('the counts are those of the registry', () => {
  const { counts, statements, topics, exchanges, sources, since } = getRegistry();
  assert.deepEqual(counts, {
    statements: statements.size,
    topics: topics.size,
    questions: exchanges.length - 1,
    sources: sources.size,
    facts: since.facts.size,
  });
});

test('a count of thousands has a comma', () => {
  assert.equal(formatCount({ ...getRegistry().counts, facts: 1234 }, 'facts'), '1,234');
});

for (const of of COUNTED_KINDS)
  test(`a count of ${of} is put into a sentence, for readers and for the search`, (context) => {
    const expected = `The site has ${formatCount(getRegistry().counts, of)} ${of}.`;
    const sentence = `The site has <Count of="${of}" /> ${of}.[^editors]`;
    const page = parseMdx(`---\n---\n\n${sentence}\n`, 'content/topics/page.mdx');
    assert.ok('tree' in page);
    remarkCounts()(page.tree);
    assert.ok(plainText(page.tree.children).includes(expected));
    const content = new ContentCopy(context);
    content.write(FILE, `${content.read(FILE)}\n${sentence}\n`);
    const { registry, faults } = checkContent(content.root);
    assert.deepEqual(faults, []);
    assert.ok(registry.topics.get('members')?.sections.at(-1)?.text.includes(expected));
  });

test('a count of something unknown is refused, with the nearest', (context) => {
  const content = new ContentCopy(context);
  content.write(FILE, `${content.read(FILE)}\nThere are <Count of="statement" /> of them.[^editors]\n`);
  const line = content.lineOf(FILE, 'of="statement"');
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'unknown count',
    found: '<Count of="statement" />',
    nearest: '<Count of="statements" />',
  });
});

test('a count typed by hand is refused on its line', (context) => {
  const content = new ContentCopy(context);
  const { statements } = getRegistry().counts;
  content.write(FILE, `${content.read(FILE)}\nThe site\nhas ${statements} statements.[^editors]\n`);
  const line = content.lineOf(FILE, `${statements} statements`);
  assertFault(content.faults(), {
    file: FILE,
    line,
    problem: 'hard-coded count',
    found: `${statements} statements`,
    nearest: '<Count of="statements" /> statements',
  });
});
