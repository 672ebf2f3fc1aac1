import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** The rules: WCAG 2.2 up to AA, axe's own advice, and of AAA the contrast of 7 to 1. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
  // All else, which is most of a report, takes longer to hand over than the rules take to run.
  resultTypes: ['violations'],
  // Style sheets and sound are fetched for rules that do not run.
  preload: false,
};
/** The script that defines `axe`. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds on the page as it stands: rule and element, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const { violations, passes } = await axe.run(options);
    if (passes.length === 0) return ['axe ran no rule'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, OPTIONS);
}

/**
 * Shows a page in the tab of another, whose window lives on: there axe, which takes long to get going in a window of its own,
 * stays warm.
 *
 * @param html the page as it was served; its scripts run
 */
export async function showInstead(page: Page, html: string): Promise<void> {
  await page.evaluate(
    (markup) =>
      new Promise<void>((done) => {
        // TypeScript advises against these methods, which nothing else replaces: the parser runs, and the window lives on.
        const stream = document as { open(): void; write(text: string): void; close(): void };
        stream.open();
        addEventListener('load', () => done(), { once: true });
        stream.write(markup);
        stream.close();
      }),
    html,
  );
}

/** True where the page as it stands is wider than its window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
