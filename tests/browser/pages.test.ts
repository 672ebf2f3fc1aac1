import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../helpers/browser.ts';
import { pagesOf } from '../helpers/dist.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { path } of pagesOf()) {
  test(`${path} has no accessibility finding, contrast of 7 to 1 in light and dark, and fits 320 pixels`, async ({
    page,
  }) => {
    // Legacy mode saves a second tab for each run; it differs only for frames, and there are none.
    const axe = () => new AxeBuilder({ page }).setLegacyMode(true);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    const found = await axe()
      .withTags(RULES)
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await axe().withRules(['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']).analyze();
    const findings = [...found.violations, ...dark.violations];
    expect(findings.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
