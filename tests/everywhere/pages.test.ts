import { axeFindings, scrollsSideways, showInstead } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser.ts';
import { pagesOf } from '../helpers/dist.ts';
import { PAGE_TYPES } from '../helpers/page-types.ts';

for (const [type, path] of Object.entries(PAGE_TYPES))
  test(`the kind of page “${type}” has no accessibility finding, narrow and light, wide and dark`, async ({ page }) => {
    await page.goto(path);
    if (path === PAGE_TYPES['search']) await expect(page.locator('[data-search-state="done"]')).toBeVisible();
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1440, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page), `${width} px, ${colorScheme}`).toEqual([]);
    }
  });

test('the open popover has no accessibility finding', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/topics/peacekeeping/');
  const marker = page.locator('.prose .cite').first();
  await marker.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(marker).toBeFocused();
  await expect(page.locator('#preview')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('every page fits a window of 320 pixels, of which a scroll bar may take its part', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  for (const { path, html } of pagesOf()) {
    await showInstead(page, html);
    expect(await scrollsSideways(page), path).toBe(false);
  }
});
