import type { AddressInfo } from 'node:net';
import { test as base, expect } from '@playwright/test';
import { staticServer } from '../../scripts/static-server.ts';

interface Options {
  /** Messages in the browser's console that a test provokes; any other fails it. */
  provoked: RegExp | undefined;
  /** Fails a test after which the console holds errors, the policy was violated or another host was asked. */
  clean: undefined;
}

/**
 * Playwright's test, on the built site: each worker serves `dist/` on a port of its own, with the headers that the build
 * wrote for a host.
 */
export const test = base.extend<Options, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
    async ({}, use) => {
      const server = staticServer('dist', '/');
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
  provoked: [undefined, { option: true }],
  clean: [
    async ({ page, site, provoked }, use) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith(site) && /^(?:http|ws)/.test(request.url()))
          problems.push(`asked ${request.url()}`);
      });
      // The console does not tell of every violation: the browser's own report does.
      await page.exposeBinding('reportViolation', (_source, violation: string) => problems.push(violation));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          const { reportViolation } = window as unknown as { reportViolation(violation: string): void };
          reportViolation(`policy violated: ${effectiveDirective} by ${blockedURI}`);
        });
      });
      await use(undefined);
      expect(problems.filter((problem) => !provoked?.test(problem))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
