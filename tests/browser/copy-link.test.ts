import { expect, test } from '../helpers/browser.ts';

/** A passage of each kind: where it stands, its id, and what its mark is called. */
const PASSAGES = [
  ['/topics/members/', 'members-expansion', 'Link to section “Expansion”'],
  ['/interview/10/', 's10-5', 'Link to statement 10.5'],
  ['/reference/figures/', 'fig-wanted-2019', 'Link to figure “61'],
  ['/reference/glossary/', 'wanted-list', 'Link to section “'],
  ['/reference/timeline/', 'timeline-fact-cst-in-force', 'Link to “20 April 1994'],
  ['/since-2020/facts/', 'fact-cst-in-force', 'Link to “20 April 1994'],
  ['/since-2020/', 'status-12-5', 'Link to “§ 12.5'],
  ['/sources/', 'source-interview', 'Link to section “'],
] as const;

for (const [path, id, name] of PASSAGES)
  test(`the mark of #${id} copies its link by keyboard, and says so`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const mark = page.locator(`.self-link[href="#${id}"]`);
    expect((await mark.getAttribute('aria-label'))?.replaceAll('\u00a0', ' ')).toContain(name);
    await mark.focus();
    await expect(mark).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(`${path}#${id}`, page.url()).href);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

test('the mark of the page itself copies its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/s/10.5/');
  await page.getByRole('link', { name: 'Link to this page' }).click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/s\/10\.5\/$/);
});

test('what was searched for is no part of a copied link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/topics/members/?q=armenia&mark=armenia');
  await page.locator('.self-link[href="#members-expansion"]').click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/topics\/members\/#members-expansion$/);
});

test('where nothing may be copied, the reader is told where the link is', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/topics/members/');
  await page.locator('.self-link[href="#members-expansion"]').click();
  await expect(page.getByRole('status')).toHaveText('The link is in the address bar');
  expect(page.url()).toMatch(/#members-expansion$/);
});

// Playwright cannot touch in Firefox.
test.describe('on a touch screen', { tag: '@chromium' }, () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('the marks are seen without hovering, are large enough to tap, and copy', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/reference/timeline/');
    const mark = page.locator('.self-link[href="#timeline-fact-cst-in-force"]');
    await expect(mark).toHaveCSS('opacity', '1');
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await mark.tap();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  });
});

test.describe('without script', { tag: '@without-script' }, () => {
  test.use({ javaScriptEnabled: false });

  test('a mark is a plain link to its passage', async ({ page }) => {
    await page.goto('/reference/figures/');
    await page.locator('.self-link[href="#fig-wanted-2019"]').click();
    await expect(page).toHaveURL(/\/reference\/figures\/#fig-wanted-2019$/);
    await expect(page.locator(':target')).toBeInViewport();
  });
});
