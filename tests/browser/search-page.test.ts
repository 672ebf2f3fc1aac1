import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser.ts';

const panel = (page: Page) => page.locator('[data-search-kind=page]');
const results = (page: Page) => page.locator('[data-search-results] a[data-result]');

/** Names and figures that one statement alone has, each with words of the statement that must come first. */
const FIRST = [
  ['159 thousand', '/interview/10/#s10-5', 'More than 159,000'],
  ['Shurobad', '/interview/12/#s12-8', 'Shurobad region of Tajikistan'],
  ['MEPhI', '/interview/11/#s11-10', 'then at MEPhI'],
  ['61 wanted', '/interview/9/#s9-7', '61 people'],
  ['400 tons', '/interview/12/#s12-3', '400 tons'],
] as const;

for (const [query, address, words] of FIRST) {
  test(`searching “${query}” finds its statement first, and the link lands there`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(panel(page)).toHaveAttribute('data-search-state', 'done');
    const first = results(page).first();
    await expect(first).toHaveAttribute('href', address);
    await first.click();
    await expect(page).toHaveURL(address);
    const target = page.locator(':target');
    await expect(target).toContainText(words.replace(/^More than /, ''));
    await expect(target).toBeInViewport();
  });
}

test('a result shows the whole statement with kind, speaker, date and the words marked', async ({ page }) => {
  await page.goto('/search/?q=159 thousand violations');
  const first = page.locator('[data-search-results] li').first();
  await expect(first).toContainText(
    'More than 159,000 violations of migration law were detected in 2019, Nurgaliyev said.',
  );
  await expect(first).toContainText('Statement: Rashid Nurgaliyev, 16 July 2020, ¶2.1');
  await expect(first.locator('mark')).toHaveText(['Violations', 'violations']);
});

test('typing searches at once, the address follows, and the count is announced', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').pressSequentially('Armenia');
  await expect(panel(page)).toHaveAttribute('data-search-state', 'done');
  await expect(page).toHaveURL('/search/?q=Armenia');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results/);
  await page.getByRole('searchbox').fill('');
  await expect(panel(page)).toHaveAttribute('data-search-state', 'idle');
  await expect(page).toHaveURL('/search/');
});

test('words in which nothing is found say so and lead on; they are not shortened until something fits', async ({
  page,
}) => {
  for (const query of ['weather', 'volcano', 'zzzz']) {
    await page.goto(`/search/?q=${query}`);
    await expect(panel(page)).toHaveAttribute('data-search-state', 'empty');
    await expect(page.getByRole('status')).toContainText(`Nothing found for “${query}”`);
    await expect(page.getByRole('link', { name: 'All topics' })).toBeVisible();
    await expect(results(page)).toHaveCount(0);
  }
});

test('a Cyrillic name that the text does not use finds what bears it as an alias, and is not shown', async ({
  page,
}) => {
  await page.goto('/search/?q=ОДКБ');
  await expect(results(page).first()).toHaveAttribute(
    'href',
    '/reference/bodies/#collective-security-treaty-organization',
  );
  await expect(page.locator('[data-search-results] li').first()).not.toContainText('ОДКБ');
});

test('the search page shows at once what its address asks for; what is typed before the search is there takes its place', async ({
  page,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/panel\.[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/?q=border');
  const field = page.locator('[data-search-kind=page] input');
  expect(await field.inputValue()).toBe('border');
  await field.fill('Shurobad');
  release();
  await expect(page.locator('[data-search-kind=page]')).toHaveAttribute('data-search-state', 'done');
  await expect(page).toHaveURL(/\?q=Shurobad$/);
  await expect(page.locator('a[data-result]').first()).toContainText('Shurobad');
});
