import type { Page } from '@playwright/test';
import type { OpenSearch, SearchInterface } from './site-projects.ts';

/** Milliseconds between two keys of somebody who types fast. */
const BETWEEN_KEYS = 100;

/** Opens the search from a page that is being read, with its field ready. */
export async function openSearch(page: Page, { open, field }: SearchInterface): Promise<void> {
  await page.locator(open).first().click();
  await page.locator(field).waitFor();
}

/** Opens the search, types and waits for the first result. */
export async function searchFirst(page: Page, search: SearchInterface, query: string): Promise<void> {
  await openSearch(page, search);
  await page.locator(search.field).pressSequentially(query, { delay: BETWEEN_KEYS });
  await page.locator(`${search.results} a[href]`).first().waitFor();
}

/**
 * Milliseconds from the last key to results painted, in a search that is open.
 *
 * @returns undefined where there are none within two seconds, or those of the last query do not go
 */
export async function timeSearch(page: Page, search: OpenSearch, query: string): Promise<number | undefined> {
  await page.bringToFront();
  return page.evaluate(
    async ([fieldAt, resultsAt, typed]) => {
      const PATIENCE = 2000;
      const input = document.querySelector<HTMLInputElement>(fieldAt);
      // The place of the results too may come only with them.
      const shown = (): boolean => document.querySelector(`${resultsAt} a[href]`) !== null;
      if (!input) throw new Error(`no ${fieldAt}`);
      const until = (wanted: () => boolean): Promise<boolean> =>
        new Promise((resolve) => {
          const end = (): void => {
            observer.disconnect();
            clearTimeout(timer);
            resolve(wanted());
          };
          const observer = new MutationObserver(() => wanted() && end());
          observer.observe(document.body, { childList: true, subtree: true, attributes: true });
          const timer = setTimeout(end, PATIENCE);
          if (wanted()) end();
        });
      const type = (text: string): void => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      type('');
      // Else what the last query found would be taken for an answer.
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
