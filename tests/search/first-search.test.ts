import { SEARCH } from '../budgets.ts';
import { expect, test } from '../helpers/browser.ts';
import { firstSearch } from '../helpers/first-search.ts';

/** Two words each, from all parts of the site. */
const QUERIES = [
  'border program', 'drug seizures', 'operation channel', 'armenia laboratories', 'single list', 'nato dialogue', 'membership rules',
  'free training', 'illegal migration', 'peacekeeping missions', 'wanted persons', 'hacker groups', 'collective forces', 'test kits',
  'observer status', 'security councils', 'thunder trainings', 'preferential terms', 'raid groups', 'criminal cases',
]; // prettier-ignore

const FIXED = /\/pagefind\/(?:pagefind|site-words|wasm)|pf_meta|\/_astro\//;

// A measure of files, which are the same for every browser.
test(
  'a first search loads little, with the page it begins on too; the script of the search is small',
  { tag: '@chromium' },
  async ({ browser, site }) => {
    const loads = [];
    for (const query of QUERIES) {
      const page = await browser.newPage();
      loads.push(await firstSearch(page, site, 'dist', query));
      await page.close();
    }
    const totals = loads.map(({ search }) => sum(search)).sort((a, b) => a - b);
    const median = ((totals[9] ?? 0) + (totals[10] ?? 0)) / 2;
    const withPage = loads.map(({ page, search }) => sum(page) + sum(search)).sort((a, b) => a - b)[10] ?? 0;
    const fixed = sum(new Map([...(loads[0]?.search ?? [])].filter(([path]) => FIXED.test(path))));
    const script = sum(new Map([...(loads[0]?.search ?? [])].filter(([path]) => /^\/_astro\/.*\.js$/.test(path))));
    const requests = loads.map(({ search }) => search.size).sort((a, b) => a - b)[10] ?? 0;
    console.log(
      `first search: ${requests} requests, median ${kB(median)}, worst ${kB(totals.at(-1) ?? 0)}; of it fixed ${kB(fixed)}, own script ${kB(script)}; ` +
        `with a topic page ${kB(withPage)}`,
    );
    expect(requests).toBeLessThanOrEqual(SEARCH.requests);
    expect(median).toBeLessThanOrEqual(SEARCH.median);
    expect(totals.at(-1)).toBeLessThanOrEqual(SEARCH.worst);
    expect(withPage).toBeLessThanOrEqual(SEARCH.withPage);
    expect(script).toBeLessThanOrEqual(SEARCH.script);
  },
);

function sum(files: ReadonlyMap<string, number>): number {
  return [...files.values()].reduce((all, bytes) => all + bytes, 0);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

// Playwright's clock stands still in Chromium alone.
test(
  'for a word that is still being typed nothing is loaded but what begins like it',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.clock.install();
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url().replace(/.*\//, '')));
    await page.goto('/search/');
    await page.clock.runFor(100);
    const field = page.getByRole('searchbox');
    await expect(field).toBeFocused();
    // From here on it stands still.
    await page.clock.pauseAt(Date.now() + 60_000);
    const begun = page.waitForResponse(/words-q\.json/);
    await field.pressSequentially('quarrel');
    await (await begun).finished();
    // So the word is never typed out; the search that takes its place is answered after it would be.
    await field.fill('drug trafficking');
    const panel = page.locator('[data-search-kind=page]');
    await expect(panel).toHaveAttribute('data-search-state', 'done');
    expect(files.filter((file) => /^(?:all-words|asked.*)\.json$/.test(file))).toEqual([]);
    await field.fill('quarrel');
    await expect(panel).toHaveAttribute('data-search-state', 'loading');
    await page.clock.resume();
    await expect(panel).toHaveAttribute('data-search-state', /^(?:done|empty)$/);
    expect(files).toContain('all-words.json');
  },
);
