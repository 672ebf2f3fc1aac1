import { BUDGETS, PARTS } from '../budgets.ts';
import { expect, test } from '../helpers/browser.ts';
import { coldLoad } from '../helpers/cold-load.ts';
import { pagesOf } from '../helpers/dist.ts';
import { heaviest } from '../helpers/weight.ts';

for (const [budget, { page, weight }] of heaviest(pagesOf())) {
  // The page for what is missing searches by itself, for what may have been meant.
  if (page.path === '/404.html') continue;
  test(`a cold browser asks for no more than its budget on ${page.path} (${budget.kind}), and for nothing of the search`, async ({
    browser,
    site,
  }) => {
    const { paths, fonts, kilobytes } = await coldLoad(browser, site + page.path);
    expect(paths.length).toBeLessThanOrEqual(budget.requests);
    // Beside the roman those of Cyrillic, of accents and rare signs, and of emphasis; the list of sources has the first two.
    expect(fonts).toBeLessThanOrEqual(page.path === '/sources/' ? 3 : 2);
    expect(paths.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    expect(kilobytes).toBeLessThanOrEqual(budget.brotli);
    // What was counted on the built files is what a browser gets.
    expect(kilobytes).toBeCloseTo(weight.brotli, 1);
  });
}

test('a cold search page asks for its search and for nothing of the index, within its budget', async ({
  browser,
  site,
}) => {
  const { paths, kilobytes } = await coldLoad(browser, `${site}/search/`);
  const budget = BUDGETS.find(({ pages }) => pages.test('/search/'));
  expect(paths.length).toBeLessThanOrEqual(budget?.requests ?? 0);
  expect(kilobytes).toBeLessThanOrEqual(budget?.brotli ?? 0);
  expect(paths.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
});

test('a first search, from nothing to results, stays within its budget', async ({ browser, site }) => {
  test.slow();
  const { kilobytes } = await coldLoad(browser, `${site}/search/?q=Armenia`, '[data-search-state="done"]');
  expect(kilobytes).toBeLessThanOrEqual(PARTS.firstSearch);
});
