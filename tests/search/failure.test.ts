import { expect, test } from '../helpers/browser.ts';

test.describe('where the index cannot be loaded', () => {
  test.use({ provoked: /Failed to load resource|net::ERR_FAILED/ });

  test('a message says so, and trying again works once it can', async ({ page }) => {
    let blocked = true;
    await page.route('**/pagefind/**', (route) => (blocked ? route.abort() : route.continue()));
    await page.goto('/search/?q=Shurobad');
    const panel = page.locator('[data-search]').first();
    await expect(panel).toHaveAttribute('data-search-state', 'error');
    await expect(page.getByRole('status')).toContainText('could not be loaded');
    await expect(page.getByRole('link', { name: 'All topics' })).toBeVisible();
    blocked = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(panel).toHaveAttribute('data-search-state', 'done');
  });

  test('an index that breaks off half-way is an error too, never a wait without end', async ({ page }) => {
    await page.route('**/pagefind/fragment/**', (route) => route.abort());
    await page.goto('/search/?q=Shurobad');
    await expect(page.locator('[data-search]').first()).toHaveAttribute('data-search-state', 'error');
  });

  test('an index that never comes is said to be slow, and can be asked for again', async ({ page }) => {
    await page.clock.install();
    let held = true;
    await page.route('**/pagefind/site-words.json', (route) => (held ? undefined : route.continue()));
    await page.goto('/search/?q=Shurobad');
    const panel = page.locator('[data-search]').first();
    await expect(panel).toHaveAttribute('data-search-state', 'loading');
    await page.clock.runFor(20_000);
    await expect(panel).toHaveAttribute('data-search-state', 'error');
    await expect(page.getByRole('status')).toContainText('takes long');
    held = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(panel).toHaveAttribute('data-search-state', 'done');
  });

  test('where the dialog’s script is blocked, its button leads to the search page', async ({ page }) => {
    await page.goto('/topics/members/');
    await page.route('**/_astro/dialog*.js', (route) => route.abort());
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/');
  });
});
