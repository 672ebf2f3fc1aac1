import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRegistry } from '../../src/load/current.ts';
import { render } from '../helpers/render.ts';

test('punctuation stays as it was typed', async () => {
  assert.match(await render('"Quoted" -- and so on ...'), /"Quoted" -- and so on \.\.\./);
});

test('a table is aligned by class, never by style, inside a region that scrolls', async () => {
  const html = await render('| What | How many |\n| --- | --: |\n| Checked | 61 |');
  assert.match(html, /<td class="align-right">61<\/td>/);
  assert.doesNotMatch(html, /style=|align="/);
  assert.match(html, /<section class="table-region" tabindex="0" aria-label="Table: What, How many"><table>/);
});

test('a statement gets its anchor, number, label and a locator that opens the source at its paragraph', async () => {
  const exchange = getRegistry().exchanges.find(({ number }) => number === 10);
  assert.ok(exchange);
  const items = exchange.statements.map(
    ({ number, label, text, locator }) => `${number}. **${label}.** ${text} ${locator}`,
  );
  const html = await render(items.join('\n'), exchange.file);
  const statement = /<li[^>]*id="s10-5"[^>]*>[\s\S]*?<\/li>/.exec(html)?.[0] ?? '';
  assert.match(statement, /<a href="\/s\/10\.5\/" class="number" aria-label="Statement 10\.5">§\u00a010\.5<\/a>/);
  assert.match(statement, /<strong>Violations of migration law, 2019\.<\/strong> More than 159,000/);
  assert.match(
    statement,
    /href="https:\/\/en\.odkb-csto\.org\/[^"]*#:~:text=Last%20year%2C%20several%20channels" class="locator"/,
  );
  assert.equal(statement.match(/¶2\.1/g)?.length, 1);
});

test('a remark below a statement is marked as the editors’', async () => {
  const html = await render(
    '0. **Question: protection.** Q. ¶0.1\n1. **Operation Illegal.** A. ¶1.1\n\n   > A remark.',
    'content/interview/10-illegal-migration.mdx',
  );
  assert.match(html, /<div class="remark">\s*<p><strong>Editors:<\/strong> A remark\.<\/p>/);
});

test('a link of a writer is left alone at the root and an outside link everywhere', async () => {
  const html = await render('[a](/topics/members/) [b](https://example.org/)');
  assert.match(html, /href="\/topics\/members\/"/);
  assert.match(html, /href="https:\/\/example\.org\/"/);
});
