import { axeFindings, scrollsSideways, showInstead } from '../helpers/axe.ts';
import { expect, tour } from '../helpers/browser.ts';
import { pagesOf, textIn, the } from '../helpers/dist.ts';

for (const built of pagesOf()) {
  const { path, html } = built;
  tour(`${path} has no accessibility finding, a contrast of 7 to 1, and fits 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await showInstead(page, html);
    expect(textIn(the('title', built))).toBe((await page.title()).replace(/’/g, "'"));
    expect(await scrollsSideways(page)).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
  });
}
