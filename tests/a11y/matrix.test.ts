import { axeFindings, scrollsSideways } from '../helpers/axe.ts';
import { expect, test, tour } from '../helpers/browser.ts';
import { pagesOf } from '../helpers/dist.ts';
import { PAGE_TYPES } from '../helpers/page-types.ts';

const WINDOWS = [
  [360, 'light'],
  [360, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const;

// The search with results is a page too, of which the build knows nothing.
for (const path of [...pagesOf().map((page) => page.path), PAGE_TYPES['search'] ?? '']) {
  tour(`${path} has no accessibility finding, narrow and wide, light and dark`, async ({ page }) => {
    await page.goto(path);
    if (path === PAGE_TYPES['search']) await expect(page.locator('[data-search-state="done"]')).toBeVisible();
    for (const [width, colorScheme] of WINDOWS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page), `${width} px, ${colorScheme}`).toEqual([]);
      expect(await scrollsSideways(page), `${width} px`).toBe(false);
    }
  });
}

for (const [width, colorScheme] of WINDOWS) {
  test(`search and preview, open at ${width} px in ${colorScheme}, have no accessibility finding`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/topics/peacekeeping/');
    await page.locator('.prose .cite').first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('#preview')).toBeVisible();
    expect(await axeFindings(page), 'preview').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    for (const [query, state] of [
      ['Shurobad', 'done'],
      ['weather', 'empty'],
    ]) {
      await page.locator('dialog input').fill(query ?? '');
      await expect(page.locator(`dialog [data-search-state="${state}"]`)).toBeVisible();
      expect(await axeFindings(page), `search: ${state}`).toEqual([]);
    }
  });

  test(`the menu and the choice of scheme, open at ${width} px in ${colorScheme}, have no finding`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/topics/peacekeeping/');
    await page.getByRole('button', { name: 'Color scheme' }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    if (width < 992) {
      await page.getByRole('button', { name: 'Menu' }).click();
      expect(await axeFindings(page)).toEqual([]);
    }
  });
}

for (const [type, path] of Object.entries(PAGE_TYPES)) {
  test(`the kind of page “${type}” is walked by the Tab key from end to end, focus always visible`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    // The page for what is missing shows its topics once its own search is through.
    const search = page.locator('[data-search-kind="page"]');
    if ((await search.count()) > 0) await expect(search).toHaveAttribute('data-search-state', /^(?:done|empty)$/);
    const stops = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')].filter(
          (element) => element.checkVisibility() && element.getAttribute('tabindex') !== '-1',
        ).length,
    );
    for (let i = 0; i < stops + 5; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return null;
        element.setAttribute('data-walked', '');
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return {
          outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          inView: box.bottom > 0 && box.top < innerHeight,
        };
      });
      if (!at) break;
      expect(at, `stop ${i + 1}`).toMatchObject({ outlined: true, inView: true });
    }
    // A group of radio buttons is one stop.
    const walked = await page.locator('[data-walked]').count();
    expect(walked).toBeGreaterThanOrEqual(stops - 2);
  });
}
