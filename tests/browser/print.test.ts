import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser.ts';
import { readPdf } from '../helpers/read-pdf.ts';

test('the colophon of paper is not shown on a screen', async ({ page }) => {
  await page.goto('/topics/members/');
  await expect(page.locator('.colophon')).toBeHidden();
  await expect(page.getByRole('navigation').first()).toBeVisible();
});

test.describe('on paper', { tag: '@paper' }, () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

  test('a marker is the number of its note, and the note stands at the end', async ({ page }) => {
    await page.goto('/topics/members/');
    const [marker] = await page.locator('.prose > p .cite').evaluateAll((found) =>
      found.map((element) => ({
        // Firefox names the attribute, Chromium what it holds.
        shown: getComputedStyle(element, '::after').content.replace(
          'attr(data-note)',
          element.getAttribute('data-note') ?? '',
        ),
        size: getComputedStyle(element).fontSize,
        note: element.getAttribute('href'),
      })),
    );
    expect(marker?.shown.replaceAll('"', '')).toBe('1');
    expect(marker?.size).toBe('0px');
    await expect(page.locator(`.footnotes li:first-child${marker?.note}`)).toBeVisible();
  });

  test('the navigation goes, and the notes with their sources stay', async ({ page }) => {
    await page.goto('/topics/members/');
    await expect(page.getByRole('navigation').first()).toBeHidden();
    await expect(page.locator('.footnotes')).toBeVisible();
    await expect(page.locator('#fn-s0-3')).toContainText('16 July 2020');
  });

  test('a page ends in a colophon with title, address and source', async ({ page }) => {
    await page.goto('/topics/members/');
    const colophon = page.locator('.colophon');
    await expect(colophon).toBeVisible();
    await expect(colophon).toContainText('Members and the 2020 chairmanship');
    await expect(colophon).toContainText('/topics/members/');
    await expect(colophon).toContainText('https://en.odkb-csto.org/news/smi/');
  });

  test('lists of links are left out, which lead nowhere there; the notes hold what they name', async ({ page }) => {
    await page.goto('/topics/drug-trafficking/');
    await expect(page.locator('.closing')).toHaveCount(1);
    await expect(page.locator('.closing')).toBeHidden();
    await expect(page.locator('.footnotes li').last()).toBeVisible();
  });

  test('no page break of the printed digest splits a statement, and its words can be found in the file', async ({
    page,
    browserName,
  }) => {
    await page.goto('/interview/all/');
    // A number stands in the margin, so that what is printed has it before or after its statement.
    const statements = await page.locator('.statement').evaluateAll((all) =>
      all.map((statement) =>
        [...statement.querySelectorAll('p')].map((paragraph) =>
          [...paragraph.childNodes]
            .slice(paragraph.querySelector('.number') ? 1 : 0)
            .map((node) => node.textContent)
            .join(''),
        ),
      ),
    );
    expect(statements.length).toBeGreaterThan(100);
    const sheets = (await printed(page, browserName)).map(lettersOf);
    expect(sheets.length).toBeGreaterThan(5);
    const split = statements.filter(
      (paragraphs) => !sheets.some((sheet) => paragraphs.every((text) => sheet.includes(lettersOf(text)))),
    );
    expect(split).toEqual([]);
  });

  test('no sheet ends in a heading', async ({ page, browserName }) => {
    for (const path of ['/', '/topics/members/', '/reference/bodies/', '/since-2020/', '/interview/all/']) {
      await page.goto(path);
      const headings = await page.locator('main :is(h2, h3, .exchange-question, summary):visible').allTextContents();
      expect(headings.length, path).toBeGreaterThan(3);
      const sheets = (await printed(page, browserName)).map(lettersOf);
      const last = headings.map(lettersOf).filter((heading) => sheets.some((sheet) => sheet.endsWith(heading)));
      expect(last, path).toEqual([]);
    }
  });

  test('the map has its names', async ({ page, browserName }) => {
    await page.goto('/topics/members/');
    const names = await page.locator('.picture text').allTextContents();
    expect(names).toContain('Shurobad');
    // Chromium prints a rim around the names as letters, too: each of them twice.
    const once = (text: string) => lettersOf(text).replace(/(.)\1+/gu, '$1');
    const sheets = once((await printed(page, browserName)).join());
    expect(names.map(once).filter((name) => !sheets.includes(name))).toEqual([]);
  });

  test('what is folded on a screen is unfolded, and what only a script can do is not there', async ({ page }) => {
    await page.goto('/reference/bodies/');
    await expect(page.locator('details.since li').first()).toBeVisible();
    for (const path of ['/reference/figures/', '/since-2020/', '/reference/timeline/', '/']) {
      await page.goto(path);
      await expect(page.locator('main :is(input, select, .needs-script):visible')).toHaveCount(0);
    }
  });
});

/** Text of each sheet of A4. */
async function printed(page: Page, browserName: string): Promise<string[]> {
  // Playwright gives Firefox a number of inches, which Firefox takes for centimeters.
  const unit = browserName === 'firefox' ? 'in' : 'cm';
  const pdf = await page.pdf({
    width: `21${unit}`,
    height: `29.7${unit}`,
    margin: { top: `2${unit}`, bottom: `2${unit}`, left: `2${unit}`, right: `2${unit}` },
  });
  return readPdf(pdf);
}

/** Without spaces and marks, which stand otherwise where a line ends. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
