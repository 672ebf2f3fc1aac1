import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { exponents } from '../../benchmarks/growth/curve.ts';
import { growContent } from '../../benchmarks/growth/grow.ts';
import { Random } from '../helpers/random.ts';
import { Vocabulary } from '../../benchmarks/growth/vocabulary.ts';
import { ACCEPT_COMMAND } from '../../src/registry/ledger.ts';
import { checkContent } from '../../src/load/load.ts';
import { citablePages } from '../../src/site/titles.ts';
import { ContentCopy } from '../helpers/content-copy.ts';

/** All content of a folder as one text. */
function wholeText(root: string): string {
  const files = globSync('content/**/*.{mdx,yaml}', { cwd: root }).sort();
  return files.map((file) => `${file}\n${readFileSync(join(root, file), 'utf8')}`).join('\n');
}

test('the same seed makes the same content, and another seed other content', (context) => {
  const texts = [1, 1, 2].map((seed) => {
    const copy = new ContentCopy(context);
    growContent(copy.root, 230, seed);
    return wholeText(copy.root);
  });
  assert.equal(texts[0], texts[1]);
  assert.notEqual(texts[0], texts[2]);
});

test('grown content has the pages asked for and keeps every rule but those of numbers not accepted yet', (context) => {
  const copy = new ContentCopy(context);
  growContent(copy.root, 260);
  const { registry, faults } = checkContent(copy.root);
  const count = citablePages(registry).length;
  assert.ok(count >= 260 && count < 275, `${count} pages`);
  const others = faults.filter(({ nearest, problem }) => nearest !== ACCEPT_COMMAND && problem !== 'unknown exchange');
  assert.deepEqual(others, []);
});

test('the made-up vocabulary grows with the text as that of natural text does, and a few of its words are much of it', () => {
  const vocabulary = new Vocabulary(new Random(1));
  const words = Array.from({ length: 100_000 }, () => vocabulary.next());
  const different = (count: number): number => new Set(words.slice(0, count)).size;
  const growth = Math.log(different(100_000) / different(10_000)) / Math.log(10);
  assert.ok(growth > 0.45 && growth < 0.75, `n ** ${growth}`);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts.values()].sort((a, b) => b - a).slice(0, 100);
  assert.ok(frequent.reduce((sum, count) => sum + count, 0) > 25_000);
});

test('the exponent of growth is one in proportion and two for the square', () => {
  const points = [1, 10, 100].map((size) => ({ size, value: size < 10 ? 3 : size < 100 ? 30 : 3000 }));
  assert.deepEqual(
    exponents(points).map((exponent) => Math.round(exponent * 100) / 100),
    [1, 2],
  );
});
