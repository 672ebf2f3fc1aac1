import { expect, test } from '../helpers/browser.ts';

const ground = 'getComputedStyle(document.body).backgroundColor';
const LIGHT = 'rgb(253, 252, 248)';
const DARK = 'rgb(21, 23, 26)';

test('the page follows the system until the reader chooses, and then keeps the choice', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/topics/members/');
  expect(await page.evaluate(ground)).toBe(DARK);
  await page.getByRole('button', { name: 'Color scheme' }).click();
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await page.evaluate(ground)).toBe(LIGHT);
  await page.goto('/interview/10/');
  expect(await page.evaluate(ground)).toBe(LIGHT);
  await page.getByRole('button', { name: 'Color scheme' }).click();
  await page.getByRole('radio', { name: 'System' }).check();
  expect(await page.evaluate(ground)).toBe(DARK);
});

test('a chosen scheme is there before the first paint: the style sheet need not wait for a script file', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  // No script file arrives at all; the inline one alone must do it.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/topics/members/').catch(() => undefined);
  expect(await page.evaluate(ground)).toBe(DARK);
});
test.use({ provoked: /ERR_FAILED/ });

test('nothing is stored but the scheme, and no cookie is set', async ({ page, context }) => {
  await page.goto('/topics/members/');
  await page.getByRole('button', { name: 'Color scheme' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.goto('/search/?q=Armenia');
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([['theme'], []]);
  expect(await context.cookies()).toEqual([]);
});

test.describe('without script', { tag: '@without-script' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the switch is not shown, and the scheme of the system holds', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/topics/members/');
    await expect(page.locator('.theme-open')).toBeHidden();
    await expect(page.locator('body')).toHaveCSS('background-color', DARK);
  });
});
