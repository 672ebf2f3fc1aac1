import { expect, test } from '../helpers/browser.ts';
import { questions } from '../helpers/questions.ts';

test('of forty questions of readers the search answers most at once and nearly all among the first five', async ({
  page,
}) => {
  test.slow();
  const ranks: number[] = [];
  const missed: string[] = [];
  for (const { ask, at, also = [] } of questions()) {
    await page.goto(`/search/?q=${encodeURIComponent(ask)}`);
    await expect(page.locator('[data-search-kind=page]')).toHaveAttribute('data-search-state', /^(?:done|empty)$/);
    const results = await page
      .locator('a[data-result]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const rank = results.findIndex((address) => address === at || also.includes(address ?? ''));
    ranks.push(rank);
    if (rank < 0 || rank > 4) missed.push(`${ask} at ${rank + 1}`);
  }
  const first = ranks.filter((rank) => rank === 0).length;
  console.log(
    `questions answered by the first result: ${first} of ${ranks.length}, by the first five: ${ranks.length - missed.length}`,
  );
  expect(first).toBeGreaterThanOrEqual(28);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(4);
});
