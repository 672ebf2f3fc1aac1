import type { Page } from '@playwright/test';

/** Milliseconds from typing to painted results; undefined where there are none within two seconds. */
export async function timedSearch(
  page: Page,
  field: string,
  results: string,
  query: string,
): Promise<number | undefined> {
  await page.bringToFront();
  return page.evaluate(
    async ([fieldAt, resultsAt, typed]) => {
      const input = document.querySelector<HTMLInputElement>(fieldAt ?? '');
      const list = document.querySelector(resultsAt ?? '');
      if (!input || !list || typed === undefined) throw new Error(`no ${fieldAt} or ${resultsAt}`);
      const changed = (): Promise<boolean> =>
        new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            if (list.querySelector('a[href]')) end(true);
          });
          const end = (found: boolean): void => {
            observer.disconnect();
            resolve(found);
          };
          observer.observe(list, { childList: true, subtree: true });
          setTimeout(end, 2000, false);
        });
      const type = (text: string): void => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      const cleared = new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      });
      type('');
      await cleared;
      const start = performance.now();
      const settled = changed();
      type(typed);
      if (!(await settled)) return undefined;
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
      return performance.now() - start;
    },
    [field, results, query],
  );
}
