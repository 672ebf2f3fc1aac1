import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { contentTermsOf } from '../../src/search/browser/terms.ts';
import { findChromium } from '../../tests/helpers/find-chromium.ts';
import { firstSearch } from '../../tests/helpers/first-search.ts';
import { measureCommand } from '../measure-command.ts';
import { median } from '../results.ts';
import { timeSearch } from '../search-as-reader.ts';
import { Random } from '../../tests/helpers/random.ts';

/** The measurements of a site of one size. Files are uncompressed; searches are compressed with Brotli, as hosts send them. */
export interface Measured {
  pages: number;
  passages: number;
  seconds: number;
  megabytes: number;
  /** Number of files, without compressed copies and share images. */
  files: number;
  bytes: number;
  indexBytes: number;
  /** The longest page. */
  longest: { path: string; bytes: number };
  firstSearch: { median: number; worst: number };
  /** Milliseconds from the last keystroke to painted results. */
  warmSearch: { median: number; worst: number };
}

/** Numbers of queries for first and warm searches. */
export const FIRST = 20;
export const WARM = 50;

/**
 * Builds a project with a cache of share images, and measures the build and its result.
 *
 * @param root a project that has been built before
 */
export async function measureProject(root: string): Promise<Measured> {
  rmSync(join(root, 'node_modules/.astro'), { recursive: true, force: true });
  const cost = await measureCommand(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], root);
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => !/\.(?:br|gz)$|^share\//.test(file) && statSync(join(dist, file)).isFile())
    .map((path) => ({ path, bytes: statSync(join(dist, path)).size }));
  const pages = files.filter(({ path }) => path.endsWith('.html')).sort((a, b) => b.bytes - a.bytes);
  const bytesOf = (some: readonly { bytes: number }[]): number => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment')).map(({ path }) => join(dist, path));
  return {
    ...cost,
    pages: pages.length,
    passages: fragments.length,
    files: files.length,
    bytes: bytesOf(files),
    indexBytes: bytesOf(files.filter(({ path }) => path.startsWith('pagefind/'))),
    longest: pages[0] ?? { path: '', bytes: 0 },
    ...(await measureSearch(dist, fragments)),
  };
}

async function measureSearch(
  dist: string,
  fragments: readonly string[],
): Promise<Pick<Measured, 'firstSearch' | 'warmSearch'>> {
  const served = await serveFolder(dist);
  const { source: _, ...launch } = findChromium();
  const browser = await chromium.launch(launch);
  const queries = makeQueries(fragments, WARM);
  const first = await firstSearches(browser, served.address, dist, queries.slice(0, FIRST));
  const warm = await warmSearches(browser, served.address, queries);
  await browser.close();
  served.close();
  return {
    firstSearch: { median: median(first), worst: Math.max(...first) },
    warmSearch: { median: median(warm), worst: Math.max(...warm) },
  };
}

/** Queries of two words that occur in the same passage. */
function makeQueries(fragments: readonly string[], count: number): string[] {
  const random = new Random(fragments.length);
  const queries = new Set<string>();
  while (queries.size < count) {
    const text = gunzipSync(readFileSync(random.pick(fragments))).toString('utf8');
    const { content } = JSON.parse(text.slice(text.indexOf('{'))) as { content: string };
    const words = contentTermsOf(content).filter((word) => /^[a-z]{4,}$/.test(word));
    if (words.length > 1) queries.add(random.some(words, 2).join(' '));
  }
  return [...queries];
}

async function firstSearches(browser: Browser, site: string, dist: string, queries: string[]): Promise<number[]> {
  const sums = [];
  for (const query of queries) {
    const page = await browser.newPage();
    const { search } = await firstSearch(page, site, dist, query);
    sums.push([...search.values()].reduce((sum, bytes) => sum + bytes, 0));
    await page.close();
  }
  return sums;
}

/** Times each query twice and keeps the second time, when its part of the index has been loaded. */
async function warmSearches(browser: Browser, site: string, queries: string[]): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${site}/search/`);
  const search = { field: 'main input[type=search]', results: '[data-search-results]' };
  const times: number[] = [];
  for (const warm of [false, true])
    for (const query of queries) {
      const time = await timeSearch(page, search, query);
      // Every query has an answer. If it takes more than two seconds, the search is too slow.
      if (warm) times.push(time ?? Number.POSITIVE_INFINITY);
    }
  await page.close();
  return times;
}
