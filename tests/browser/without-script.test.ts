import { expect, test } from '../helpers/browser.ts';

test.describe('a missing page', () => {
  test.use({ provoked: /status of 404/ });

  test('says what is missing, searches for it and lists the topics', async ({ page }) => {
    const response = await page.goto('/topics/shurobad/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main')).toContainText(/There is no page at this address:\s*\/topics\/shurobad\//);
    await expect(page.locator('[data-search-results] a[data-result]').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Peacekeeping' })).toBeVisible();
  });
});

test.describe('without script', { tag: '@without-script' }, () => {
  test.use({ javaScriptEnabled: false });

  test('no script runs, not even the first', async ({ page }) => {
    await page.goto('/topics/members/');
    await expect(page.locator('html')).not.toHaveAttribute('data-script');
  });

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
