/** `npm run budgets`: what the heaviest page of each kind costs, of what it may cost, on disk and in a real browser. */
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

let within = true;
const of = (value: number, most: number): string => {
  within &&= value <= most;
  return `${value.toFixed(1).padStart(6)} of ${String(most).padEnd(3)}${value > most ? '!' : ' '}`;
};
const row = (...cells: string[]): void => console.log(`| ${cells.join(' | ')} |`);

row('kind of page', 'pages', 'heaviest', 'raw kB', 'gzip kB', 'brotli kB', 'Chromium, cold', 'why');
row('---', '---', '---', '---', '---', '---', '---', '---');
for (const [budget, { page, weight, count }] of heaviest(pagesOf())) {
  const load = await coldLoad(browser, site + page.path);
  // The page for what is missing searches by itself.
  within &&= load.paths.length <= budget.requests || page.path === '/404.html';
  row(
    budget.kind,
    String(count),
    page.path,
    of(weight.raw, budget.raw),
    of(weight.gzip, budget.gzip),
    of(weight.brotli, budget.brotli),
    `${load.paths.length} of ${budget.requests} requests, ${load.kilobytes.toFixed(1)} kB, ${load.fonts} fonts`,
    budget.why,
  );
}
const search = await coldLoad(browser, `${site}/search/?q=Armenia`, '[data-search-state="done"]');
console.log(`\nfirst search: ${search.paths.length} requests, ${of(search.kilobytes, PARTS.firstSearch)} kB`);
console.log(`Chromium: ${source}`);
await browser.close();
served.close();
process.exitCode = within ? 0 : 1;
