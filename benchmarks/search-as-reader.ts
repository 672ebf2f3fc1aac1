import type { Page } from '@playwright/test';
import type { OpenSearch, SearchInterface } from './site-projects.ts';

/** Milliseconds between two keystrokes of a fast typist. */
const KEY_DELAY = 100;

/** Opens the search from a page and waits for its field. */
export async function openSearch(page: Page, { open, field }: SearchInterface): Promise<void> {
  await page.locator(open).first().click();
  await page.locator(field).waitFor();
}

/** Opens the search, types a query and waits for the first result. */
export async function searchFirst(page: Page, search: SearchInterface, query: string): Promise<void> {
  await openSearch(page, search);
  await page.locator(search.field).pressSequentially(query, { delay: KEY_DELAY });
  await page.locator(`${search.results} a[href]`).first().waitFor();
}

/**
 * Measures the time from the last keystroke to painted results in an open search.
 *
 * @returns milliseconds, or undefined if no results appear within two seconds or those of the last query remain
 */
export async function timeSearch(page: Page, search: OpenSearch, query: string): Promise<number | undefined> {
  await page.bringToFront();
  return page.evaluate(
    async ([fieldAt, resultsAt, typed]) => {
      const TIMEOUT = 2000;
      const input = document.querySelector<HTMLInputElement>(fieldAt);
      // The element that holds the results may not exist before the first results.
      const shown = (): boolean => document.querySelector(`${resultsAt} a[href]`) !== null;
      if (!input) throw new Error(`no search field ${fieldAt}`);
      const until = (wanted: () => boolean): Promise<boolean> =>
        new Promise((resolve) => {
          const end = (): void => {
            observer.disconnect();
            clearTimeout(timer);
            resolve(wanted());
          };
          const observer = new MutationObserver(() => wanted() && end());
          observer.observe(document.body, { childList: true, subtree: true, attributes: true });
          const timer = setTimeout(end, TIMEOUT);
          if (wanted()) end();
        });
      const type = (text: string): void => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      type('');
      // Wait until the results of the last query are gone.
      if (!(await until(() => !shown()))) return undefined;
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      });
      const start = performance.now();
      const found = until(shown);
      type(typed);
      if (!(await found)) return undefined;
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
      return performance.now() - start;
    },
    [search.field, search.results, query] as const,
  );
}
