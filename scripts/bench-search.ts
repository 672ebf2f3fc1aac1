/**
 * `npm run bench:search`: last keystroke to results painted, warm, of this search and of Pagefind's Component UI on the same
 * records, in one run: medians and their ratio.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { loadRegistry } from '../src/registry/registry.ts';
import { timedSearch } from '../benchmarks/search-time.ts';
import { searchRecords } from '../src/search/records.ts';
import { findChromium } from '../tests/helpers/find-chromium.ts';
import { readQuerySet } from '../tests/helpers/query-set.ts';
import { staticServer } from './static-server.ts';

const COUNT = 50;
const folder = mkdtempSync(join(tmpdir(), 'csto-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
cpSync('dist', folder, { recursive: true });
await writeStock(join(folder, 'stock'));
writeFileSync(join(folder, 'stock.html'), stockPage());

const server = staticServer(folder, '/');
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const { source, ...launch } = findChromium();
const browser = await chromium.launch(launch);
const queries = readQuerySet()
  .filter(({ right }) => right.length > 0)
  .map(({ query }) => query)
  .filter((query) => /^[a-z -]+$/i.test(query))
  .filter((_, i, all) => i % Math.floor(all.length / COUNT) === 0)
  .slice(0, COUNT);

// In turn, so that what slows the machine down slows both down.
const own = await browser.newPage();
await own.goto(`${site}/search/`);
const stock = await browser.newPage();
await stock.goto(`${site}/stock.html`);
const times: Record<'own' | 'stock', number[]> = { own: [], stock: [] };
for (const warm of [true, false])
  for (const query of queries) {
    const mine = await timedSearch(own, 'main input[type=search]', '[data-search-results]', query);
    const theirs = await timedSearch(stock, 'pagefind-input input', 'pagefind-results', query);
    // What finds nothing with one of them is not compared.
    if (warm || mine === undefined || theirs === undefined) continue;
    times.own.push(mine);
    times.stock.push(theirs);
  }
await browser.close();
server.close();

const [mine, theirs] = [spread(times.own), spread(times.stock)];
console.log(
  `Chromium (${source}), ${times.own.length} of ${queries.length} queries that both answer, milliseconds from last keystroke to results painted`,
);
console.log(`this search       median ${mine.median}  (${mine.least} to ${mine.most})`);
console.log(`Component UI      median ${theirs.median}  (${theirs.least} to ${theirs.most})`);
console.log(`ratio of medians  ${(Number(mine.median) / Number(theirs.median)).toFixed(2)}`);

function spread(values: readonly number[]): { median: string; least: string; most: string } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return { median: at(0.5), least: at(0), most: at(1) };
}

/** Pagefind as it comes, on the same records. */
async function writeStock(target: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind made no index');
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
