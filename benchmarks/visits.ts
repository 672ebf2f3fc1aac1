import type { Browser } from '@playwright/test';
import { coldLoad } from '../tests/helpers/cold-load.ts';
import type { SiteFigures } from './figures.ts';
import { searchFirst } from './search-as-reader.ts';
import { formatSpread } from './spread.ts';
import type { SiteProject } from './site-projects.ts';
import { openedSearch, timeQueries } from './warm-search.ts';

/** A site with its figures, and where it can be visited. */
export interface MeasuredSite {
  project: SiteProject;
  figures: SiteFigures;
  /** Without a slash at the end. */
  address: string;
}

/** Loads each of some pages as a first page of every site. */
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

/** Loads a page as the first of every site and searches from there, once for each query. */
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
 * Times the searches of all sites once they have been used.
 *
 * @returns the queries that all of them answer, which are those that count
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
