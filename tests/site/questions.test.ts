import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOf, textIn, the } from '../helpers/dist.ts';
import { questions } from '../helpers/questions.ts';

const pages = new Map(pagesOf().map((page) => [page.path, page]));

test('there are forty questions of readers, each different, on every exchange', () => {
  const asked = questions();
  assert.ok(asked.length >= 40, String(asked.length));
  assert.equal(new Set(asked.map(({ ask }) => ask)).size, asked.length);
  assert.equal(new Set(asked.map(({ at }) => at.split('#')[0])).size, 13);
});

for (const { ask, at, also = [], says } of questions()) {
  test(`the site answers: ${ask}`, () => {
    for (const address of [at, ...also]) {
      const [path = '', anchor = 'main'] = address.split('#');
      const page = pages.get(path);
      assert.ok(page, `no page ${path}`);
      const passage = textIn(the(`#${anchor}`, page));
      for (const words of says) assert.ok(passage.includes(words), `“${words}” is not in: ${passage}`);
    }
  });
}
