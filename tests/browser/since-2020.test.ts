import { readFileSync } from 'node:fs';
import { expect, test } from '../helpers/browser.ts';

test('statuses filter by status and topic, and the count is said', async ({ page }) => {
  await page.goto('/since-2020/');
  const items = page.locator('[data-list] > li:visible');
  const all = await items.count();
  await page.getByLabel('Status', { exact: true }).selectOption('adopted later');
  await expect(items.first()).toBeVisible();
  expect(await items.count()).toBeLessThan(all);
  for (const status of await items.locator('.status').allTextContents()) expect(status).toBe('adopted later');
  await page.getByLabel('Topic', { exact: true }).selectOption('Drug trafficking and Operation Channel');
  await expect(items).toHaveCount(1);
  await expect(items).toContainText('§ 12.11');
  await expect(page.getByRole('status')).toHaveText(`1 of ${all} shown`);
});

test('a statement says what became of it, from its exchange to the reason and the sources', async ({ page }) => {
  await page.goto('/interview/8/');
  await page.locator('#s8-13').getByRole('link', { name: 'since 2020: adopted later' }).click();
  await expect(page).toHaveURL('/s/8.13/#since-2020');
  const note = page.getByRole('region', { name: 'What became of it' });
  await expect(note).toContainText('Not from the interview');
  await expect(note).toContainText('in November 2024');
  await note
    .getByRole('link', { name: /Asia-Plus/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sources\/#source-asia-plus/);
});

test('the timeline filters by topic and by origin', async ({ page }) => {
  await page.goto('/reference/timeline/');
  const items = page.locator('[data-list] > li:visible');
  await page.getByLabel('From', { exact: true }).selectOption('The interview');
  const { rows } = JSON.parse(readFileSync('dist/data/events.json', 'utf8')) as { rows: { from_interview: boolean }[] };
  await expect(items).toHaveCount(rows.filter((row) => row.from_interview).length);
  await page.getByLabel('Topic', { exact: true }).selectOption('The Tajik–Afghan border');
  await expect(items).toContainText(['Draft program for the Tajik–Afghan border']);
});

test.describe('without script', { tag: '@without-script' }, () => {
  test.use({ javaScriptEnabled: false });

  test('all statuses stand, without dead controls', async ({ page }) => {
    await page.goto('/since-2020/');
    await expect(page.getByLabel('Status', { exact: true })).toBeHidden();
    expect(await page.locator('[data-list] > li:visible').count()).toBeGreaterThan(25);
  });
});
