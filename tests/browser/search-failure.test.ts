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

test.describe('a missing page', () => {
  test.use({ provoked: /status of 404/ });

  test('says what is missing, searches for it and lists the topics', async ({ page }) => {
    const response = await page.goto('/topics/shurobad/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main')).toContainText(/Nothing stands at this address:\s+\/topics\/shurobad\//);
    await expect(page.locator('[data-search-results] a[data-result]').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Peacekeeping' })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the button leads to the search page, which leads to the list of topics', async ({ page }) => {
    await page.goto('/topics/members/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/');
    await page.getByRole('link', { name: 'the list of topics' }).click();
    await expect(page).toHaveURL('/topics/');
  });

  test('a citation leads to its note, and the note to statement and source', async ({ page }) => {
    await page.goto('/topics/illegal-migration/');
    await page.getByRole('link', { name: 'Statement 10.5' }).first().click();
    await expect(page).toHaveURL(/#fn-s10-5$/);
    await page
      .locator('#fn-s10-5')
      .getByRole('link', { name: /Rashid Nurgaliyev/ })
      .click();
    await expect(page).toHaveURL('/s/10.5/');
    await expect(page.getByRole('main').getByRole('link', { name: /¶2\.1/ })).toHaveAttribute(
      'href',
      /^https:\/\/en\.odkb-csto\.org\/.*#:~:text=/,
    );
  });

  test('the menu of a narrow screen opens', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/topics/members/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('link', { name: 'Peacekeeping' }).first()).toBeVisible();
  });
});
