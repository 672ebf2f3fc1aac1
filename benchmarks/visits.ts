import type { Browser } from '@playwright/test';
import { coldLoad } from '../tests/helpers/cold-load.ts';
import type { SiteFigures } from './figures.ts';
import { searchFirst } from './search-as-reader.ts';
import { formatSpread } from './spread.ts';
import type { SiteProject } from './site-projects.ts';
import { openedSearch, timeQueries } from './warm-search.ts';

/** A site with its figures and the address where it is served. */
export interface MeasuredSite {
  project: SiteProject;
  figures: SiteFigures;
  /** For example `http://127.0.0.1:40123`, without a slash at the end. */
  address: string;
}

/** Loads pages of every site, each with an empty cache. */
export async function measureLoads(
  browser: Browser,
  compared: readonly MeasuredSite[],
  paths: readonly string[],
): Promise<void> {
  for (const path of paths)
    for (const { project, figures, address } of compared) {
      const { kilobytes, paths: requests, fontKilobytes } = await coldLoad(browser, address + path);
      figures.load.kilobytes.push(kilobytes);
      figures.load.requests.push(requests.length);
      figures.load.fontKilobytes.push(fontKilobytes);
      console.log(`  ${path}, ${project.name}: ${kilobytes.toFixed(1)} kB, ${requests.length} requests`);
    }
}

/** Loads a page of every site with an empty cache and searches from there, once for each query. */
export async function measureFirstSearches(
  browser: Browser,
  compared: readonly MeasuredSite[],
  path: string,
  queries: readonly string[],
): Promise<void> {
  for (const query of queries)
    for (const { project, figures, address } of compared) {
      const { kilobytes, paths: requests } = await coldLoad(browser, address + path, (page) =>
        searchFirst(page, project.search, query),
      );
      figures.firstSearch.kilobytes.push(kilobytes);
      figures.firstSearch.requests.push(requests.length);
      console.log(
        `  first search for ${query}, ${project.name}: ${kilobytes.toFixed(1)} kB, ${requests.length} requests`,
      );
    }
}

/**
 * Measures the searches of all sites after they have been used before.
 *
 * @returns the queries that all sites answer; the figures cover only these
 */
export async function measureWarmSearches(
  browser: Browser,
  compared: readonly MeasuredSite[],
  path: string,
  queries: readonly string[],
): Promise<string[]> {
  const searches = [];
  for (const { project, address } of compared)
    searches.push(await openedSearch(browser, address + path, project.search));
  const times = await timeQueries(searches, queries);
  for (const { page } of searches) await page.close();
  for (const [i, { project, figures }] of compared.entries()) {
    figures.warm.push(...[...times.values()].map((ofAll) => ofAll[i] ?? Number.NaN));
    console.log(`  warm search, ${project.name}: ${formatSpread(figures.warm, 1)} ms`);
  }
  return [...times.keys()];
}
