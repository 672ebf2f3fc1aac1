import { expect, test } from '../helpers/browser.ts';

const results = '[data-search-results] a[data-result]';

test('a misspelled word is corrected and said so, and can be searched as typed', async ({ page }) => {
  await page.goto('/search/?q=mercinary');
  const corrected = page.locator('[data-search-corrected]');
  await expect(corrected).toHaveText('Showing results for mercenary; search instead for mercinary');
  await expect(page.locator(results).first()).toContainText(/mercenar/i);
  await corrected.getByRole('button', { name: 'mercinary' }).click();
  await expect(page.locator('[data-search-state="empty"]')).toBeVisible();
  await expect(page).toHaveURL('/search/?q=mercinary&literal=1');
  await page.goBack();
  await expect(corrected).toBeVisible();
});

test('Russian names find the passages, in any case', async ({ page }) => {
  for (const [query, at] of [
    ['Нургалиева', '/reference/people/#rashid-nurgaliyev'],
    ['в Шуробаде', '/interview/12/#s12-8'],
    ['ОДКБ', '/topics/csto/'],
  ] as const) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-search-state="done"]')).toBeVisible();
    const found = await page.locator(results).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(found.slice(0, 3), query).toContain(at);
  }
});

test('a phrase in quotation marks is found only where it stands word by word', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('"single list"')}`);
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  const items = page.locator('[data-search-results] li:not(:has(li))');
  expect(await items.count()).toBeGreaterThan(0);
  for (const text of await items.allTextContents()) expect(text.toLowerCase()).toMatch(/single\Wlist/);
  await page.goto(`/search/?q=${encodeURIComponent('"list single"')}`);
  await expect(page.locator('[data-search-state="empty"]')).toBeVisible();
});

test('results are narrowed by facets, which stand in the address; Back undoes a choice', async ({ page }) => {
  await page.goto('/search/?q=operation');
  const status = page.locator('[data-search-status]');
  await expect(status).toContainText('results');
  const before = await status.textContent();
  const country = page.getByRole('combobox', { name: 'Country' });
  const option = await country.locator('option', { hasText: /^Belarus \(\d+\)$/ }).textContent();
  const count = Number(/\((\d+)\)/.exec(option ?? '')?.[1]);
  await country.focus();
  await country.selectOption('Belarus');
  await expect(page).toHaveURL('/search/?q=operation&country=Belarus');
  await expect(status).toContainText(count === 1 ? '1 result' : `${count} results`);
  await expect(country).toBeFocused();
  for (const text of await page.locator('[data-search-results] > li').allTextContents())
    expect(text).toContain('Belarus');
  await page.goBack();
  await expect(status).toHaveText(before ?? '');
  await page.goto('/search/?q=operation&from=since+2020');
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  const kinds = await page
    .locator(results)
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-result')));
  expect(kinds.every((kind) => kind === 'fact' || kind === 'source')).toBe(true);
});

test('passages of one page stand together below its best one', async ({ page }) => {
  await page.goto('/search/?q=Operation+Channel');
  await expect(page.locator('[data-search-state="done"]')).toBeVisible();
  const groups = await page
    .locator('[data-search-results] > li')
    .evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll('a')].map((link) => new URL(link.href).pathname)),
    );
  expect(groups.some((group) => group.length > 1)).toBe(true);
  for (const group of groups) expect(new Set(group).size).toBe(1);
  expect(new Set(groups.map(([path]) => path)).size).toBe(groups.length);
});

test('the words are marked on the opened page, not in its address, and the marks go away', async ({ page }) => {
  await page.goto('/search/?q=Shurobad');
  const first = page.locator(results).first();
  expect(await first.getAttribute('href')).toBe('/interview/12/#s12-8');
  await first.click();
  await expect(page).toHaveURL('/interview/12/#s12-8');
  await expect(page.locator('#s12-8 mark').first()).toHaveText('Shurobad');
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.locator('main mark')).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('where nothing is found, the topics are listed', async ({ page }) => {
  await page.goto('/search/?q=bitcoin');
  await expect(page.locator('[data-search-state="empty"]')).toBeVisible();
  await expect(page.locator('[data-search-otherwise] li')).toHaveCount(16);
});

test('hostile and odd queries give a plain answer, run no markup and leave no spinner', async ({ page }) => {
  const odd = [
    'x'.repeat(10_000),
    'border '.repeat(2000),
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '__proto__ constructor toString',
    '\u0000\u0007\u001b[31m',
    '😀 👩‍👩‍👧',
    '\u202eshurobad',
    'שלום عليكم',
    '%E0%A4%A',
    '"""""',
    '((((*',
    "'; drop table",
  ];
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  await page.goto('/search/');
  const field = page.getByRole('searchbox');
  for (const query of odd) {
    await field.fill(query);
    await expect(page.locator('[data-search-kind=page]')).toHaveAttribute('data-search-state', /^(?:idle|done|empty)$/);
    expect(await page.locator('main img, main script[src*="x"]').count()).toBe(0);
  }
  expect(dialogs).toBe(0);
});
