import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../helpers/browser.ts';
import { pagesOf } from '../helpers/dist.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLORS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** The pages of statements are made of the same parts in the same colors: in the dark, those of two exchanges stand for all. */
const inTheDark = (path: string): boolean => !path.startsWith('/s/') || /^\/s\/(?:0|8)\./.test(path);

for (const { path } of pagesOf()) {
  test(`${path} has no accessibility finding, a contrast of 7 to 1, and fits 320 pixels`, async ({ page }) => {
    // Legacy mode saves a second tab for each run; it differs only for frames, and there are none.
    const axe = () => new AxeBuilder({ page }).setLegacyMode(true);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    const { violations } = await axe()
      .withTags(RULES)
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    if (inTheDark(path)) {
      await page.emulateMedia({ colorScheme: 'dark' });
      violations.push(...(await axe().withRules(COLORS).analyze()).violations);
    }
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
