/**
 * `npm run bench`: compares this site with a Starlight site and a bare Astro site that have the same pages. It measures builds,
 * downloads, the search and Lighthouse scores, and writes the results into `benchmarks/RESULTS.md`.
 *
 * `--project <folder>` uses another copy of this project, for example one with more content. `--runs <n>` sets the number of
 * builds.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serveFolder } from '../scripts/serve-folder.ts';
import { compressFiles } from '../src/hosting/compress.ts';
import { findChromium } from '../tests/helpers/find-chromium.ts';
import { auditSites } from './audit-sites.ts';
import { build, coldBuild } from './build-costs.ts';
import { exportContent } from './export-content.ts';
import { emptyFigures } from './figures.ts';
import { sampleQueries, sampleEvenly } from './sample.ts';
import { comparisonReport } from './comparison-report.ts';
import { writeSection } from './results.ts';
import { contentFolder, installTemplate } from './templates.ts';
import { bare, ownSite, starlight, WORK } from './site-projects.ts';
import { type MeasuredSite, measureFirstSearches, measureLoads, measureWarmSearches } from './visits.ts';

const TOPICS = 7;
const FIRST_SEARCHES = 7;
const WARM_QUERIES = 80;

const { values: options } = parseArgs({
  options: { project: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const runs = Number(options.runs);
if (!(runs >= 1)) throw new Error(`--runs is ${options.runs}. It must be a number from 1.`);
// Turn off telemetry, and build all sites without an address.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
delete process.env.SITE_URL;

mkdirSync(WORK, { recursive: true });
console.log('Installing the other two sites and building each site once …');
const own = ownSite(resolve(options.project ?? '.'));
const withShareImages = await coldBuild(own, true);
const folders = [await installTemplate('starlight'), await installTemplate('bare')] as const;
const [pages = []] = folders.map((folder) => exportContent(own.dist, contentFolder(folder)));
const projects = [own, starlight(folders[0]), bare(folders[1])];
for (const project of projects.slice(1)) await build(project);
console.log(
  `${pages.length} pages in each: ${projects.map(({ name, versions }) => `${name} (${versions})`).join('; ')}`,
);

const compared: MeasuredSite[] = projects.map((project) => ({
  project,
  figures: emptyFigures(project.name, project.versions),
  address: '',
}));
for (let run = 1; run <= runs; run++)
  for (const { project, figures } of compared) {
    const { seconds, megabytes } = await coldBuild(project);
    figures.build.seconds.push(seconds);
    figures.build.megabytes.push(megabytes);
    console.log(`  build ${run} of ${runs}, ${project.name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
  }

const sites = [];
for (const site of compared) {
  await compressFiles(site.project.dist);
  const served = await serveFolder(site.project.dist);
  site.address = served.address;
  sites.push(served);
}
const { source, ...launch } = findChromium();
const browser = await chromium.launch(launch);
console.log(`Chromium: ${source}`);
const topics = pages.filter((path) => /^\/topics\/[^/]+\/$/.test(path));
await measureLoads(browser, compared, sampleEvenly(topics, TOPICS));
const answered = await measureWarmSearches(browser, compared, topics[0] ?? '/', sampleQueries(WARM_QUERIES));
const ofTwoWords = answered.filter((query) => query.split(' ').length === 2);
await measureFirstSearches(browser, compared, topics[0] ?? '/', sampleEvenly(ofTwoWords, FIRST_SEARCHES));
await browser.close();
await auditSites(compared);
for (const site of sites) site.close();

const [ofOwn, ofStarlight, ofBare] = compared.map(({ figures }) => figures);
if (!ofOwn || !ofStarlight || !ofBare) throw new Error('one of the three sites has no figures');
const text = comparisonReport(
  { pages: pages.length, own: ofOwn, starlight: ofStarlight, bare: ofBare },
  withShareImages,
);
console.log(`\n${text}`);
await writeSection(options.project ? 'Comparison with more content' : 'Comparison', text);
