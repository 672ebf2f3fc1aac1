import { expect, test } from '../helpers/browser.ts';

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
