import { expect, test } from '../helpers/browser.ts';

for (const [name, query] of [
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['control characters', 'border\u0000\u0007\u001b'],
  ['emoji and right-to-left text', '😀 \u202eشمال'],
  ['punctuation alone', '?!…'],
] as const) {
  test(`a query of ${name} gets a plain answer`, async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill(query);
    await expect(page.locator('[data-search-kind=page]')).toHaveAttribute('data-search-state', /^(?:done|empty)$/);
    await expect(page.locator('[data-search] img, [data-search] script')).toHaveCount(0);
  });
}
