/** `npm run lighthouse`: Lighthouse's four scores, as on a slow phone, for the kinds of pages that readers meet first. */
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium } from '../tests/helpers/find-chromium.ts';
import { staticServer } from './static-server.ts';

const PAGES = ['/', '/topics/drug-trafficking/', '/interview/10/', '/search/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const server = staticServer('dist', '/');
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const { executablePath } = findChromium();
const chrome = await launch({
  chromePath: executablePath ?? chromium.executablePath(),
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
let perfect = true;
for (const path of PAGES) {
  const run = await lighthouse(`http://127.0.0.1:${port}${path}`, { port: chrome.port, onlyCategories: CATEGORIES });
  if (!run) throw new Error(`Lighthouse made no report of ${path}`);
  const { audits, categories } = run.lhr;
  const scores = CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100));
  perfect &&= scores.every((score) => score === 100);
  const shown = (audit: string): string => audits[audit]?.displayValue ?? '–';
  console.log(
    `${path.padEnd(28)} ${scores.join(' / ')}   LCP ${shown('largest-contentful-paint')}, TBT ${shown('total-blocking-time')}, CLS ${shown('cumulative-layout-shift')}`,
  );
  for (const { id, title, score } of Object.values(audits))
    if (score !== null && score < 0.9 && scores.some((value) => value < 100))
      console.log(`    ${id}: ${title} (${score})`);
}
chrome.kill();
server.close();
process.exitCode = perfect ? 0 : 1;
