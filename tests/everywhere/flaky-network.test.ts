import type { Page } from '@playwright/test';
import { expect, test as base } from '../helpers/browser.ts';
import { type Fault, type FlakyServer, startFlakyServer } from './flaky-server.ts';

const test = base.extend<object, { network: FlakyServer }>({
  network: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use) => {
      const network = await startFlakyServer();
      await use(network);
      network.stop();
    },
    { scope: 'worker' },
  ],
  site: [async ({ network }, use) => use(network.address), { scope: 'worker' }],
});
/** What browsers themselves say of a file that does not come; an error of a script has other words. */
const SAID = /^(?:Failed to load resource|Loading failed for|Loading module from|downloadable font: download failed)/;
test.use({ provoked: SAID });
test.afterEach(({ network }) => network.mend());

const FAULTS: Fault[] = ['dropped', 'refused', 'halved'];
const FILES: [string, RegExp][] = [
  ['style sheets', /\.css$/],
  ['scripts', /\.js$/],
  ['fonts', /\.woff2$/],
  ['icons', /\.(?:svg|png)$/],
  ['all but the page', /\.\w+$/],
];
const PAGE = '/topics/members/';

/** What a reader needs of a page: its text in sight and within the window, and links that lead on. */
async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const hidden = await page.locator('.prose > p, .footnotes li').evaluateAll((parts) =>
    parts
      .filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        const seen = part.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return !seen || width === 0 || left < 0 || right > innerWidth;
      })
      .map((part) => part.textContent),
  );
  expect(hidden).toEqual([]);
  const marker = page.locator('.prose > p .cite').first();
  await marker.click();
  await expect(page.locator('.footnotes li:target')).toBeInViewport();
}

/**
 * The page as it is where everything comes: its style, and the script that opens the search. The typeface is left to the
 * browser, which does without one that is late (`font-display: optional`).
 */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator('.site-header')).toHaveCSS('display', 'flex');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search the site' })).toBeVisible();
}

for (const [name, paths] of FILES)
  for (const fault of FAULTS)
    test(`a page whose ${name} are ${fault} can be read and left, and is whole once the network is`, async ({
      page,
      network,
    }) => {
      network.fail(paths, fault);
      await page.goto(PAGE);
      await expectReadable(page);
      await page.getByRole('main').locator('a[href^="/reference/"]').first().click();
      await expect(page).toHaveURL(/\/reference\//);
      network.mend();
      await page.reload();
      await expectWhole(page);
    });

for (const [name, paths] of FILES.filter(([kind]) => ['scripts', 'fonts'].includes(kind)))
  test(`a page whose ${name} are late can be read meanwhile, and is whole when they come`, async ({
    page,
    network,
  }) => {
    network.fail(paths, 'held');
    await page.goto(PAGE, { waitUntil: 'commit' });
    await expectReadable(page);
    network.mend();
    await page.waitForLoadState();
    await expectWhole(page);
  });

for (const fault of [...FAULTS, 'held'] as const)
  test(`a definition that is ${fault} leaves its link a link, and is shown once it comes`, async ({
    page,
    network,
  }) => {
    await page.goto('/topics/security-councils/');
    const link = page.locator('a.mention[href$="#nikolai-patrushev"]');
    network.fail(/^\/reference\/people\/$/, fault);
    const asked = page.waitForRequest('**/reference/people/');
    await link.hover();
    await asked;
    await expect(page.locator('#preview')).toBeHidden();
    await page.getByRole('heading', { level: 1 }).hover();
    network.mend();
    await link.hover();
    await expect(page.locator('#preview')).toContainText('against drug trafficking');
    await link.click();
    await expect(page).toHaveURL('/reference/people/#nikolai-patrushev');
  });

test.describe('the search', () => {
  // Pagefind's own words for a part that did not come, in the console and as an error that nobody caught.
  test.use({ provoked: new RegExp(`${SAID.source}|Failed to load|WASM Error`) });

  // That a file may not come at all is tried in tests/search/failure.test.ts.
  for (const [name, paths] of [
    ['script', /\/pagefind\/pagefind\.js$/],
    ['program', /\/wasm/],
    ['list of passages', /\.pf_meta$/],
    ['index', /\.pf_index$/],
    ['passages', /\.pf_fragment$/],
    ['words', /\/site-words\.json$/],
  ] as const)
    for (const fault of ['refused', 'halved'] as const)
      test(`says so where its ${name} is ${fault}, and trying again works`, async ({ page, network }) => {
        network.fail(paths, fault);
        await page.goto('/search/?q=Shurobad');
        const panel = page.locator('[data-search-kind="page"]');
        await expect(panel).toHaveAttribute('data-search-state', 'error');
        await expect(page.getByRole('status')).toContainText('could not be loaded');
        network.mend();
        await page.getByRole('button', { name: 'Try again' }).click();
        await expect(panel).toHaveAttribute('data-search-state', 'done');
        await expect(page.locator('a[data-result]').first()).toHaveAttribute('href', '/interview/12/#s12-8');
      });

  test('waits for its index, and answers when it comes', async ({ page, network }) => {
    network.fail(/\.pf_index$/, 'held');
    const asked = page.waitForRequest('**/*.pf_index');
    await page.goto('/search/?q=Shurobad');
    await asked;
    const panel = page.locator('[data-search-kind="page"]');
    await expect(panel).toHaveAttribute('data-search-state', 'loading');
    network.mend();
    await expect(panel).toHaveAttribute('data-search-state', 'done');
  });

  test('says offline what is wrong while the page is read on, and works again with the network', async ({
    page,
    context,
  }) => {
    await page.goto('/search/');
    await context.setOffline(true);
    await page.getByRole('searchbox').fill('Shurobad');
    const panel = page.locator('[data-search-kind="page"]');
    await expect(panel).toHaveAttribute('data-search-state', 'error');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(panel).toHaveAttribute('data-search-state', 'done');
    await page.goto(PAGE);
    await context.setOffline(true);
    await expectReadable(page);
    await context.setOffline(false);
  });
});
