import { expect, test } from '../helpers/browser.ts';
import { PAGE_TYPES } from '../helpers/page-types.ts';

for (const [type, path] of Object.entries(PAGE_TYPES))
  test(`no text is set in a weight that the typeface has not: ${type}`, async ({ page }) => {
    await page.goto(path);
    if (type === 'search') await page.locator('[data-search-state="done"]').waitFor();
    const weights = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Map<string, string>();
      while (walker.nextNode()) {
        const text = (walker.currentNode as Text).data.trim();
        const { fontFamily, fontWeight } = getComputedStyle(walker.currentNode.parentElement ?? document.body);
        if (text !== '' && fontFamily.includes('Source Serif')) found.set(fontWeight, text);
      }
      return Object.fromEntries(found);
    });
    expect(Object.keys(weights)).toEqual(['400']);
  });

test('the script of a page is asked for once the page has come, and is there when it counts as loaded', async ({
  page,
}) => {
  await page.goto('/topics/members/');
  const [script, document] = await page.evaluate(() => [
    performance
      .getEntriesByType('resource')
      .find(({ name }) => name.endsWith('.js'))
      ?.toJSON(),
    performance.getEntriesByType('navigation')[0]?.toJSON(),
  ]);
  expect(script.startTime).toBeGreaterThanOrEqual(document.responseEnd);
  expect(script.responseEnd).toBeLessThanOrEqual(document.loadEventStart);
});
