import type { Page } from '@playwright/test';
import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser.ts';
import { ICONS } from '../helpers/cold-load.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the site' });
const results = (page: Page) => dialog(page).locator('a[data-result]');

test.beforeEach(async ({ page }) => {
  await page.goto('/topics/members/');
});

for (const [name, open] of [
  ['the button', (page: Page) => page.getByRole('link', { name: 'Search' }).click()],
  ['the slash key', (page: Page) => page.keyboard.press('/')],
  ['Ctrl-K', (page: Page) => page.keyboard.press('Control+k')],
  ['Command-K', (page: Page) => page.keyboard.press('Meta+k')],
] as const) {
  test(`${name} opens the search with its field focused and empty`, async ({ page }) => {
    await open(page);
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page).getByRole('searchbox')).toBeFocused();
    await expect(dialog(page).getByRole('searchbox')).toHaveValue('');
  });
}

test('Escape closes it and gives the focus back', async ({ page }) => {
  const opener = page.getByRole('link', { name: 'Search' });
  await opener.focus();
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('arrow keys walk from the field through the results and back, and Enter opens the one in focus', async ({
  page,
}) => {
  await page.keyboard.press('/');
  await page.keyboard.type('Shurobad');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/interview/12/#s12-8');
});

test('Enter in the field goes to the best result, even before it is shown', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.type('159 thousand');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/interview/10/#s10-5');
});

test('a result on the page one is reading closes the search', async ({ page }) => {
  await page.goto('/interview/10/');
  await page.keyboard.press('/');
  await page.keyboard.type('159 thousand');
  await results(page).first().click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('#s10-5')).toBeInViewport();
});

test('the slash key types a slash where one is writing', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
  await expect(dialog(page)).toBeHidden();
});

test('nothing of the search is loaded before it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!ICONS.has(pathname)) asked.push(pathname);
  });
  await page.goto('/topics/peacekeeping/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => !path.startsWith('/_astro/'))).toEqual(['/topics/peacekeeping/']);
  expect(asked.filter((path) => !path.endsWith('.woff2')).length).toBeLessThanOrEqual(3);
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
  await expect.poll(() => asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
});

test('the open search has no accessibility finding, empty, with results and with none', async ({ page }) => {
  await page.keyboard.press('/');
  for (const query of ['', 'Armenia', 'zzzz']) {
    await dialog(page).getByRole('searchbox').fill(query);
    const state = { '': 'idle', Armenia: 'done', zzzz: 'empty' }[query] ?? '';
    await expect(dialog(page).locator('[data-search]')).toHaveAttribute('data-search-state', state);
    expect(await axeFindings(page), query).toEqual([]);
  }
});

test('it fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.keyboard.press('/');
  await page.keyboard.type('Armenia');
  await expect(results(page).first()).toBeVisible();
  const box = await dialog(page).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  expect(await dialog(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});
