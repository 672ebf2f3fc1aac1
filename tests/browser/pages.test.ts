import { axeFindings, scrollsSideways, showInstead } from '../helpers/axe.ts';
import { expect, tour } from '../helpers/browser.ts';
import { pagesOf } from '../helpers/dist.ts';

for (const { path, html } of pagesOf()) {
  tour(`${path} has no accessibility finding, a contrast of 7 to 1, and fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await showInstead(page, html);
    expect(await page.title()).not.toBe('');
    expect(await scrollsSideways(page)).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
  });
}
