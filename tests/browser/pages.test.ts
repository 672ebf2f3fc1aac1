import { axeFindings, scrollsSideways } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser.ts';
import { pagesOf } from '../helpers/dist.ts';
import { PAGE_TYPES } from '../helpers/page-types.ts';

for (const { path } of pagesOf()) {
  test(`${path} has no accessibility finding, a contrast of 7 to 1, and fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await scrollsSideways(page)).toBe(false);
  });
}

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`the kind of page “${type}” has no accessibility finding, narrow and wide, light and dark`, async ({ page }) => {
    for (const [width, scheme] of [
      [360, 'light'],
      [360, 'dark'],
      [1440, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      if (type === 'search') await expect(page.locator('[data-search-state="done"]')).toBeVisible();
      expect(await axeFindings(page), `${width} px, ${scheme}`).toEqual([]);
    }
  });
}
