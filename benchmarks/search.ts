/**
 * `npm run bench:search`: compares the warm search of this site with Pagefind's Component UI on the same records. It prints the
 * medians from the last keystroke to painted results, and their ratio. `npm run bench` compares whole sites instead.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { serveFolder } from '../scripts/serve-folder.ts';
import { loadRegistry } from '../src/load/load.ts';
import { searchRecords } from '../src/search/records.ts';
import { findChromium } from '../tests/helpers/find-chromium.ts';
import { sampleQueries } from './sample.ts';
import { median } from './results.ts';
import { formatSpread } from './spread.ts';
import { timeQueries } from './warm-search.ts';

const COUNT = 50;
const folder = mkdtempSync(join(tmpdir(), 'csto-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
cpSync('dist', folder, { recursive: true });
await writeStock(join(folder, 'stock'));
writeFileSync(join(folder, 'stock.html'), stockPage());

const site = await serveFolder(folder);
const { source, ...launch } = findChromium();
const browser = await chromium.launch(launch);
const queries = sampleQueries(COUNT);
const own = await browser.newPage();
await own.goto(`${site.address}/search/`);
const stock = await browser.newPage();
await stock.goto(`${site.address}/stock.html`);
const times = await timeQueries(
  [
    { page: own, search: { field: 'main input[type=search]', results: '[data-search-results]' } },
    { page: stock, search: { field: 'pagefind-input input', results: 'pagefind-results' } },
  ],
  queries,
);
await browser.close();
site.close();

const ofOne = (i: number): number[] => [...times.values()].map((pair) => pair[i] ?? Number.NaN);
const [mine, theirs] = [ofOne(0), ofOne(1)];
console.log(
  `Chromium (${source}), ${times.size} of ${queries.length} queries that both answer, milliseconds from the last keystroke to painted results: median (lowest–highest)`,
);
console.log(`this search       ${formatSpread(mine, 1)}`);
console.log(`Component UI      ${formatSpread(theirs, 1)}`);
console.log(`ratio of medians  ${(median(mine) / median(theirs)).toFixed(2)}`);

/** Writes a default Pagefind index of the same records. */
async function writeStock(target: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind returned no index');
  for (const { url, content, language, meta } of searchRecords(loadRegistry()))
    await index.addCustomRecord({ url, content, language, meta: { ...meta } });
  const { files } = await index.getFiles();
  await close();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
}

function stockPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Component UI</title>
<link rel="stylesheet" href="/stock/pagefind-component-ui.css"><script type="module" src="/stock/pagefind-component-ui.js"></script></head>
<body><pagefind-config bundle-path="/stock/"></pagefind-config><pagefind-input></pagefind-input><pagefind-results></pagefind-results></body></html>`;
}
