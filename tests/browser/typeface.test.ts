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

test('the typeface is loaded from the site: one file for English text, and another where there are Russian words', async ({
  page,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto('/interview/10/', { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.fonts.check('1rem "Source Serif"'))).toBe(true);
  expect(fonts.length).toBe(1);
  await page.goto('/reference/bodies/', { waitUntil: 'networkidle' });
  expect(fonts.filter((url) => url.includes('cyrillic')).length).toBe(1);
});
