import { expect, test } from '../helpers/browser.ts';

// Firefox takes these colors by a setting, not from Playwright: a run of its own has it.
const forcedColors = { tag: '@forced-colors' };

test('a statement is one click from its source: marker, note and the link to the paragraph', async ({ page }) => {
  await page.goto('/topics/drug-trafficking/');
  const marker = page.getByRole('link', { name: 'Statement 12.3: More than 400 tons, since 2003' }).first();
  await marker.click();
  const note = page.locator('#fn-s12-3');
  await expect(note).toBeInViewport();
  await expect(note).toContainText('More than 400 tons');
  await note
    .getByRole('link', { name: /^Back to mention/ })
    .first()
    .click();
  await expect(marker).toBeInViewport();
});

test('the first press of Tab offers to skip to the text', async ({ page }) => {
  await page.goto('/topics/members/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a heading links to itself', async ({ page }) => {
  await page.goto('/topics/members/');
  await page.getByRole('link', { name: 'Link to section “Expansion”' }).click();
  await expect(page).toHaveURL('/topics/members/#members-expansion');
});

test('everything that can be focused shows it', async ({ page }) => {
  await page.goto('/topics/members/');
  const count = await page.locator('a:visible, button:visible, [tabindex="0"]:visible').count();
  expect(count).toBeGreaterThan(30);
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    expect(outline, `stop ${i + 1}`).toBe(true);
  }
});

test('at 400 % zoom of a 1280-pixel window nothing scrolls sideways and nothing is lost', async ({ page }) => {
  // 1280 × 800 at 400 % is a window of 320 × 200 CSS pixels.
  await page.setViewportSize({ width: 320, height: 200 });
  for (const path of ['/', '/topics/members/', '/interview/all/', '/search/?q=Armenia']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

// In Firefox, Playwright shows no page as it is on paper.
test(
  'in forced colors the page that is open can be told from the others in the navigation',
  forcedColors,
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/interview/10/');
    const bar = (link: string) =>
      page
        .locator(`.side-navigation details[open] a${link}`)
        .first()
        .evaluate((element) => getComputedStyle(element).borderInlineStartColor);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await bar(':not([aria-current])')).toBe(ground);
    expect(await bar('[aria-current="page"]')).not.toBe(ground);
  },
);

test('where a link leads is marked, in text, digest and notes', async ({ page }) => {
  for (const path of ['/interview/10/#s10-5', '/topics/members/#members-expansion', '/reference/bodies/#raid-groups']) {
    await page.goto(path);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const target = page.locator(':target');
    await expect(target).toBeInViewport();
    expect(await target.evaluate((element) => getComputedStyle(element).backgroundColor), path).not.toBe(ground);
  }
});

test('in forced colors links, focus and remarks can still be told apart', forcedColors, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/interview/10/');
  const decoration = await page
    .locator('.statement .locator')
    .first()
    .evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(decoration).toContain('underline');
  const border = await page
    .locator('.remark')
    .first()
    .evaluate((element) => getComputedStyle(element).borderInlineStartStyle);
  expect(border).toBe('solid');
});
