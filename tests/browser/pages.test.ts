import { axeFindings, scrollsSideways, showInstead } from '../helpers/axe.ts';
import { expect, tour } from '../helpers/browser.ts';
import { pagesOf } from '../helpers/dist.ts';

for (const { path } of pagesOf()) {
  tour(
    `${path} has no accessibility finding, a contrast of 7 to 1, and fits 320 pixels`,
    async ({ page, laboratory }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const response = await page.goto(path);
      expect(await scrollsSideways(page)).toBe(false);
      await showInstead(laboratory, (await response?.text()) ?? '');
      expect(await laboratory.title()).toBe(await page.title());
      expect(await axeFindings(laboratory)).toEqual([]);
    },
  );
}
