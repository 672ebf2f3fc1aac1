import type { Page } from '@playwright/test';

/** How a search panel has answered. */
export interface Answer {
  /** `done`, `empty`, `error`, or `idle` where nothing was asked. */
  state: string;
  /** Addresses of the results, best first. */
  results: string[];
}

/** Types each query into the search page, as a reader would, and gives the addresses of its results, best first. */
export async function runQueries(page: Page, queries: readonly string[]): Promise<string[][]> {
  await page.goto('/search/');
  const answers: string[][] = [];
  for (const query of queries) answers.push((await ask(page, 'page', query)).results);
  return answers;
}

/** Types a query into the search of a page that is open, or into its dialog, and waits for the answer. */
export function ask(page: Page, kind: 'page' | 'dialog', query: string): Promise<Answer> {
  return page.evaluate(
    async ([place, typed]) => {
      const root = document.querySelector<HTMLElement>(`[data-search-kind="${place}"]`);
      const field = root?.querySelector('input');
      if (!root || !field) throw new Error('the page has no search');
      // The state of the search before is cleared first: "done" must be that of this query.
      field.value = '';
      field.dispatchEvent(new Event('input'));
      field.value = typed;
      const settled = new Promise<string>((resolve) => {
        const observer = new MutationObserver(() => {
          const state = root.dataset['searchState'] ?? '';
          if (state === 'loading') return;
          observer.disconnect();
          resolve(state);
        });
        observer.observe(root, { attributes: true, attributeFilter: ['data-search-state'] });
      });
      field.dispatchEvent(new Event('input'));
      return {
        state: await settled,
        results: [...root.querySelectorAll('a[data-result]')].map((link) => link.getAttribute('href') ?? ''),
      };
    },
    [kind, query] as const,
  );
}
