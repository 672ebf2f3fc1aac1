import { readFileSync } from 'node:fs';
import { expect, test } from '../helpers/browser.ts';
import { PAGE_TYPES } from '../helpers/page-types.ts';

test('the browser gets the policy that the build wrote for hosts, on pages and on what is missing', async ({
  page,
}) => {
  const [, policy = ''] = /Content-Security-Policy: (.*)/.exec(readFileSync('dist/_headers', 'utf8')) ?? [];
  expect(policy).toContain("frame-ancestors 'none'");
  for (const path of ['/', '/topics/members/', '/404.html'])
    expect((await page.goto(path))?.headers()['content-security-policy']).toBe(policy);
});

test.describe('under attack', () => {
  test.use({ provoked: /violat|Refused|Content Security Policy/i });

  test('neither a script nor a style written into a page runs, and header and page both report it', async ({
    page,
  }) => {
    await page.goto('/topics/members/');
    const reported = await page.evaluate(async () => {
      const reports: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        reports.push(effectiveDirective),
      );
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.body.append(script, style);
      document.body.setAttribute('onclick', 'document.title = "taken over"');
      document.body.click();
      while (reports.length < 6) await new Promise((done) => setTimeout(done));
      return reports.sort();
    });
    // Each by both policies: that of the page, and that of the header.
    const violations = ['script-src-attr', 'script-src-elem', 'style-src-elem'];
    expect(reported).toEqual(violations.flatMap((violation) => [violation, violation]));
    expect(await page.title()).not.toContain('taken over');
    await expect(page.getByRole('main')).toBeVisible();
  });

  test('another site can show no page of this one in a frame', async ({ page, site }) => {
    // Another port is another origin; the page around it is made here and has no policy of its own.
    await page.route('**/around.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${site}/topics/members/"></iframe>` }),
    );
    await page.goto('/around.html');
    const [, frame] = page.frames();
    expect(await frame?.evaluate(() => document.body.textContent)).not.toContain('Armenia');
  });
});

test('no kind of page stores anything, and none sets a cookie', async ({ page, context }) => {
  test.slow();
  for (const path of Object.values(PAGE_TYPES)) {
    await page.goto(path);
    if (path.startsWith('/search/')) await page.locator('[data-search-state="done"]').waitFor();
    const stored = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...((await globalThis.caches?.keys()) ?? []),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
    expect(stored, path).toEqual([]);
  }
  expect(await context.cookies()).toEqual([]);
});
