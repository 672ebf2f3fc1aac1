import type { Browser } from '@playwright/test';
import { coldLoad } from '../tests/helpers/cold-load.ts';
import type { SiteFigures } from './figures.ts';
import { searchFirst } from './search-as-reader.ts';
import { shown } from './spread.ts';
import type { Subject } from './subjects.ts';
import { openedSearch, timeInTurn } from './warm-search.ts';

/** A site with its figures, and where it can be visited. */
export interface Compared {
  subject: Subject;
  figures: SiteFigures;
  /** Without a slash at the end. */
  address: string;
}

/** Loads each of some pages as a first page of every site. */
export async function measureLoads(
  browser: Browser,
  compared: readonly Compared[],
  paths: readonly string[],
): Promise<void> {
  for (const path of paths)
    for (const { subject, figures, address } of compared) {
      const { kilobytes, paths: requests, fontKilobytes } = await coldLoad(browser, address + path);
      figures.load.kilobytes.push(kilobytes);
      figures.load.requests.push(requests.length);
      figures.load.fontKilobytes.push(fontKilobytes);
      console.log(`  ${path}, ${subject.name}: ${kilobytes.toFixed(1)} kB, ${requests.length} requests`);
    }
}

/** Loads a page as the first of every site and searches from there, once for each query. */
export async function measureFirstSearches(
  browser: Browser,
  compared: readonly Compared[],
  path: string,
  queries: readonly string[],
): Promise<void> {
  for (const query of queries)
    for (const { subject, figures, address } of compared) {
      const { kilobytes, paths: requests } = await coldLoad(browser, address + path, (page) =>
        searchFirst(page, subject.search, query),
      );
      figures.firstSearch.kilobytes.push(kilobytes);
      figures.firstSearch.requests.push(requests.length);
      console.log(
        `  first search for ${query}, ${subject.name}: ${kilobytes.toFixed(1)} kB, ${requests.length} requests`,
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
  compared: readonly Compared[],
  path: string,
  queries: readonly string[],
): Promise<string[]> {
  const searches = [];
  for (const { subject, address } of compared)
    searches.push(await openedSearch(browser, address + path, subject.search));
  const times = await timeInTurn(searches, queries);
  for (const { page } of searches) await page.close();
  for (const [i, { subject, figures }] of compared.entries()) {
    figures.warm.push(...[...times.values()].map((ofAll) => ofAll[i] ?? Number.NaN));
    console.log(`  warm search, ${subject.name}: ${shown(figures.warm, 1)} ms`);
  }
  return [...times.keys()];
}
