import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser.ts';

const firstColumn = (page: Page) => page.locator('[data-figures] tbody tr:visible td:first-child');

test('figures sort by their value, up and down, and say so', async ({ page }) => {
  await page.goto('/reference/figures/');
  const head = page.getByRole('columnheader', { name: 'Figure' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(firstColumn(page).first()).toHaveText('61');
  await expect(firstColumn(page).last()).toHaveText('more than 250,000');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(firstColumn(page).first()).toHaveText('more than 250,000');
});

test('figures filter by words and by period, and the count is said', async ({ page }) => {
  await page.goto('/reference/figures/');
  await page.getByLabel('Filter').fill('wanted list');
  await expect(firstColumn(page)).toHaveText(['61']);
  await expect(page.getByRole('status')).toHaveText('1 of 9 shown');
  await page.getByLabel('Filter').fill('');
  await page.getByLabel('Period').selectOption('not given');
  await expect(firstColumn(page)).toHaveText(['almost 7,000', 'more than 2,000']);
});

test.describe('without script', { tag: '@without-script' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the table of figures reads in the order of the interview, without dead controls', async ({ page }) => {
    await page.goto('/reference/figures/');
    await expect(firstColumn(page)).toHaveCount(9);
    await expect(page.getByLabel('Filter')).toBeHidden();
    await expect(page.locator('[data-figures] button')).toHaveCount(0);
  });
});
