/** `npm run budgets`: compares the heaviest page of each kind with its limits, on disk and in a real browser. */
import { chromium } from '@playwright/test';
import { PARTS } from '../tests/budgets.ts';
import { coldLoad } from '../tests/helpers/cold-load.ts';
import { pagesOf } from '../tests/helpers/dist.ts';
import { findChromium } from '../tests/helpers/find-chromium.ts';
import { heaviest } from '../tests/helpers/weight.ts';
import { serveFolder } from './serve-folder.ts';

const served = await serveFolder('dist');
const site = served.address;
const { source, ...launch } = findChromium();
const browser = await chromium.launch(launch);

let withinLimits = true;
/** A value beside its limit; `!` marks a value above the limit. */
const compare = (value: number, limit: number): string => {
  withinLimits &&= value <= limit;
  return `${value.toFixed(1).padStart(6)} of ${String(limit).padEnd(3)}${value > limit ? '!' : ' '}`;
};
const row = (...cells: string[]): void => console.log(`| ${cells.join(' | ')} |`);

row('kind of page', 'pages', 'heaviest', 'raw kB', 'gzip kB', 'brotli kB', 'first load in Chromium', 'reason');
row('---', '---', '---', '---', '---', '---', '---', '---');
for (const [budget, { page, weight, count }] of heaviest(pagesOf())) {
  const load = await coldLoad(browser, site + page.path);
  // The 404 page starts a search itself.
  withinLimits &&= load.paths.length <= budget.requests || page.path === '/404.html';
  row(
    budget.kind,
    String(count),
    page.path,
    compare(weight.raw, budget.raw),
    compare(weight.gzip, budget.gzip),
    compare(weight.brotli, budget.brotli),
    `${load.paths.length} of ${budget.requests} requests, ${load.kilobytes.toFixed(1)} kB, ${load.fonts} fonts`,
    budget.why,
  );
}
const search = await coldLoad(browser, `${site}/search/?q=Armenia`, '[data-search-state="done"]');
console.log(`\nfirst search: ${search.paths.length} requests, ${compare(search.kilobytes, PARTS.firstSearch)} kB`);
console.log(`Chromium: ${source}`);
await browser.close();
served.close();
process.exitCode = withinLimits ? 0 : 1;
