import type { Browser, Page } from '@playwright/test';
import { openSearch, timeSearch } from './search-as-reader.ts';
import type { OpenSearch, SearchInterface } from './site-projects.ts';

/** A search that is open, on a page somewhere. */
export interface OpenedSearch {
  page: Page;
  search: OpenSearch;
}

/** Opens the search of a site on one of its pages. */
export async function openedSearch(browser: Browser, address: string, search: SearchInterface): Promise<OpenedSearch> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await openSearch(page, search);
  return { page, search };
}

/**
 * Times every query with every search, in turn, so that what slows the machine down slows all down. A first round, which
 * loads what they need, is not counted.
 *
 * @returns by query that all of them answer, the milliseconds of each
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
