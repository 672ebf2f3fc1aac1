import { expect, test } from '../helpers/browser.ts';

// In Firefox, Playwright shows no page as it is on paper, and what it prints there cannot be read.
const onPaper = { tag: '@chromium' };

test('on paper a marker is the number of its note, and the note stands at the end', onPaper, async ({ page }) => {
  await page.goto('/topics/members/');
  await page.emulateMedia({ media: 'print' });
  const [marker] = await page.locator('.prose > p .cite').evaluateAll((found) =>
    found.map((element) => ({
      shown: getComputedStyle(element, '::after').content.replaceAll('"', ''),
      size: getComputedStyle(element).fontSize,
      note: element.getAttribute('href'),
    })),
  );
  expect(marker?.shown).toBe('1');
  expect(marker?.size).toBe('0px');
  await expect(page.locator(`.footnotes li:first-child${marker?.note}`)).toBeVisible();
});

test(
  'paper ends in a colophon with title, address and source, which the screen does not show',
  onPaper,
  async ({ page }) => {
    await page.goto('/topics/members/');
    const colophon = page.locator('.colophon');
    await expect(colophon).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(colophon).toContainText('Members and the 2020 chairmanship');
    await expect(colophon).toContainText('/topics/members/');
    await expect(colophon).toContainText('https://en.odkb-csto.org/news/smi/');
    await expect(page.getByRole('navigation').first()).toBeHidden();
  },
);

test(
  'paper leaves out lists of links, which lead nowhere there; the notes hold what they name',
  onPaper,
  async ({ page }) => {
    await page.goto('/topics/drug-trafficking/');
    await expect(page.locator('.closing')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.closing')).toBeHidden();
    await expect(page.locator('.footnotes li').last()).toBeVisible();
  },
);

test('no page break of the printed digest splits a statement', onPaper, async ({ page }) => {
  await page.goto('/interview/all/');
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('.statement')
    .evaluateAll((statements) => statements.map((statement) => getComputedStyle(statement).breakInside));
  expect(breaks.length).toBeGreaterThan(100);
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(5);
});
