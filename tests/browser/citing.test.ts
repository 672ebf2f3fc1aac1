import { readFileSync } from 'node:fs';
import { expect, test } from '../helpers/browser.ts';

test('a citation unfolds, is copied by keyboard, and the copying is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/s/10.5/');
  await page.getByText('Cite § 10.5').focus();
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: 'Copy APA' });
  await button.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Citation copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^CSTO Docs\. .*§ 10\.5 Violations of migration law.* Version [\d.]+\.$/);
  await page.getByText('Cite § 10.5').click();
  await page.getByText('Cite § 10.5').click();
  await expect(button).toHaveCount(1);
});

test(
  'without script the citations can be read, and their files downloaded',
  { tag: '@without-script' },
  async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site });
    const page = await context.newPage();
    await page.goto('/topics/members/');
    await page.getByText('Cite this page').click();
    await expect(page.locator('.cite-this dd').first()).toBeVisible();
    await expect(page.locator('.cite-this button')).toHaveCount(0);
    for (const [name, ending] of [
      ['BibTeX', 'bib'],
      ['RIS', 'ris'],
      ['CSL-JSON', 'json'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`csto-docs-topics-members.${ending}`);
      expect(readFileSync(await download.path(), 'utf8')).toContain('Members and the 2020 chairmanship');
    }
    await context.close();
  },
);

test('the security policy has nothing against the JSON-LD, which is not run', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset.violated = violatedDirective;
    });
  });
  for (const path of ['/', '/topics/members/', '/s/10.5/', '/reference/glossary/', '/reference/figures/']) {
    await page.goto(path);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.dataset.violated), path).toBeUndefined();
  }
});
