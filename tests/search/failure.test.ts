import { axeFindings } from '../helpers/axe.ts';
import { expect, test } from '../helpers/browser.ts';

test.describe('where the index cannot be loaded', () => {
  test.use({ provoked: /Failed to load|net::ERR_FAILED|Pagefind: WASM Error/ });

  test('a message says so, and trying again works once it can', async ({ page }) => {
    let blocked = true;
    await page.route('**/pagefind/**', (route) => (blocked ? route.abort() : route.continue()));
    await page.goto('/search/?q=Shurobad');
    const panel = page.locator('[data-search]').first();
    await expect(panel).toHaveAttribute('data-search-state', 'error');
    await expect(page.getByRole('status')).toContainText('could not be loaded');
    await expect(page.getByRole('link', { name: 'All topics' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    blocked = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(panel).toHaveAttribute('data-search-state', 'done');
  });

  for (const part of ['fragment/**', 'index/**', 'wasm*', '*.pf_meta', 'site-words.json'])
    test(`where ${part} does not come that is an error, never “nothing found”, and trying again works`, async ({
      page,
    }) => {
      let lost = true;
      await page.route(`**/pagefind/${part}`, (route) => (lost ? route.abort() : route.continue()));
      await page.goto('/search/?q=Shurobad');
      const panel = page.locator('[data-search]').first();
      await expect(panel).toHaveAttribute('data-search-state', 'error');
      lost = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(panel).toHaveAttribute('data-search-state', 'done');
    });

  test('all words are fetched for one that is like none with its first letter; where they do not come, trying again works', async ({
    page,
  }) => {
    let lost = true;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.route('**/pagefind/all-words.json', (route) => (lost ? route.abort() : route.continue()));
    await page.goto('/search/?q=Shurobad');
    const panel = page.locator('[data-search]').first();
    await expect(panel).toHaveAttribute('data-search-state', 'done');
    expect(asked).not.toContain('/pagefind/all-words.json');
    await page.getByRole('searchbox').fill('nercenary');
    await expect(panel).toHaveAttribute('data-search-state', 'error');
    lost = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/operations/mercenary/');
  });

  test('an index that never comes is said to be slow, and can be asked for again', async ({ page }) => {
    await page.clock.install();
    let held = true;
    await page.route('**/pagefind/site-words.json', (route) => (held ? undefined : route.continue()));
    // Before the page opens: the clock goes on by itself, and the request may be made at once.
    const asked = page.waitForRequest(/pagefind/);
    await page.goto('/search/?q=Shurobad');
    const panel = page.locator('[data-search]').first();
    await expect(panel).toHaveAttribute('data-search-state', 'loading');
    await page.clock.runFor(100);
    await asked;
    await page.clock.runFor(20_000);
    await expect(panel).toHaveAttribute('data-search-state', 'error');
    await expect(page.getByRole('status')).toContainText('is slow');
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
