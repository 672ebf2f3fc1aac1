import type { Page } from '@playwright/test';

/** Types each query into the search page, as a reader would, and gives the addresses of its results, best first. */
export async function runQueries(page: Page, queries: readonly string[]): Promise<string[][]> {
  await page.goto('/search/');
  const answers: string[][] = [];
  for (const query of queries) {
    answers.push(
      await page.evaluate(async (typed) => {
        const root = document.querySelector<HTMLElement>('[data-search-kind="page"]');
        const field = root?.querySelector('input');
        if (!root || !field) throw new Error('the page has no search');
        // The state of the search before is cleared first: "done" must be that of this query.
        field.value = '';
        field.dispatchEvent(new Event('input'));
        field.value = typed;
        const settled = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (!/^(?:done|empty|error)$/.test(root.dataset['searchState'] ?? '')) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(root, { attributes: true, attributeFilter: ['data-search-state'] });
        });
        field.dispatchEvent(new Event('input'));
        await settled;
        return [...root.querySelectorAll('a[data-result]')].map((link) => link.getAttribute('href') ?? '');
      }, query),
    );
  }
  return answers;
}
