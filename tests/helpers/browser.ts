import { test as base, expect, type Page } from '@playwright/test';
import { serveFolder } from '../../scripts/serve-folder.ts';

/**
 * What Firefox writes of a font whose page was left before it had come (NS_BINDING_ABORTED): at a page that goes on to another, or
 * at the end of a test. Fonts that fail otherwise have another status.
 */
const LEFT_BEHIND = /^downloadable font: download failed .* status=2152398850 /;

/**
 * Gathers what a clean visit does not have: errors in the console, violations of the policy, requests to another host,
 * dialogs.
 */
async function watch(page: Page, site: string): Promise<string[]> {
  const problems: string[] = [];
  const report = (error: string): void => {
    if (!LEFT_BEHIND.test(error)) problems.push(error);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') report(message.text());
  });
  // A rejection that nobody handles is one too.
  page.on('pageerror', (error) => report(String(error)));
  page.on('dialog', async (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && /^(?:http|ws)/.test(request.url())) problems.push(`asked ${request.url()}`);
  });
  // The console does not tell of every violation: the browser's own report does.
  await page.exposeBinding('reportViolation', (_source, violation: string) => problems.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { reportViolation } = window as unknown as { reportViolation(violation: string): void };
      reportViolation(`policy violated: ${effectiveDirective} by ${blockedURI}`);
    });
  });
  return problems;
}

/** Each worker serves `dist/` on a port of its own, with the headers that the build wrote for a host. */
const served = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use) => {
      const served = await serveFolder('dist');
      await use(served.address);
      served.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
});

interface Options {
  /** Messages in the browser's console that a test provokes; any other fails it. */
  provoked: RegExp | undefined;
  /** What was gathered so far; a test fails that leaves anything in it. */
  problems: string[];
}

/** Playwright's test, on the built site. */
export const test = served.extend<Options>({
  provoked: [undefined, { option: true }],
  problems: [
    async ({ page, site, provoked }, use) => {
      const problems = await watch(page, site);
      await use(problems);
      expect(problems.filter((problem) => !provoked?.test(problem))).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * The same for tests that only look at pages: they share one tab, since a tab of its own takes each longer than the look. A
 * test sets what it depends on, such as the width of the window.
 */
export const tour = served.extend<object, { tab: { page: Page; problems: string[] } }>({
  tab: [
    async ({ browser, site }, use) => {
      const page = await browser.newPage({ baseURL: site });
      const problems = await watch(page, site);
      // An address of the site, for pages that are shown instead of another.
      await page.goto('/');
      await use({ page, problems });
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab: { page, problems } }, use) => {
    problems.length = 0;
    await use(page);
    expect(problems).toEqual([]);
  },
});

export { expect };
