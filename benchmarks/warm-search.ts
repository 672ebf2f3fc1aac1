import type { Browser, Page } from '@playwright/test';
import { openSearch, timeSearch } from './search-as-reader.ts';
import type { OpenSearch, SearchInterface } from './site-projects.ts';

/** A page on which the search is open. */
export interface OpenedSearch {
  page: Page;
  search: OpenSearch;
}

/** Opens a page of a site, and the search on it. */
export async function openedSearch(browser: Browser, address: string, search: SearchInterface): Promise<OpenedSearch> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await openSearch(page, search);
  return { page, search };
}

/**
 * Times every query in every search. The searches take turns, so that a slow moment of the machine affects all of them. A
 * first round, which loads the index, is not counted.
 *
 * @returns for each query that all searches answer, the milliseconds of each search
 */
export async function timeQueries(
  searches: readonly OpenedSearch[],
  queries: readonly string[],
): Promise<Map<string, number[]>> {
  const answered = new Map<string, number[]>();
  for (const counted of [false, true])
    for (const query of queries) {
      const times: (number | undefined)[] = [];
      for (const { page, search } of searches) times.push(await timeSearch(page, search, query));
      const all = times.filter((time) => time !== undefined);
      if (counted && all.length === searches.length) answered.set(query, all);
    }
  return answered;
}
