import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser.ts';
import { PAGE_TYPES } from '../helpers/page-types.ts';
import { count } from './count.ts';
import { hostileTexts } from './hostile-texts.ts';
import { stateOf } from './page-state.ts';

const TEXTS = hostileTexts(640, 2);
const PAGES = Object.entries(PAGE_TYPES);
/** How many texts each page is loaded with; the rest of its share is put into the fragment of the page as it stands open. */
const LOADED = 6;
/** An address that is sent to a host: a longer one it would refuse. */
const SENT = 1000;
const MARKING = readdirSync('dist/_astro').find((file) => /^page-marks\..*\.js$/.test(file)) ?? 'no page-marks';

/** Ways in which a text gets into an address: as it stands, and as browsers write it. */
const WAYS: ((text: string) => string)[] = [
  (text) => `#${text}`,
  (text) => `#${encodeURIComponent(text.toWellFormed())}`,
  (text) => `#:~:text=${encodeURIComponent(text.toWellFormed().slice(0, SENT))}`,
  (text) => `?mark=${encodeURIComponent(`border operation ${text.toWellFormed().slice(0, SENT)}`)}#main`,
  (text) => `?mark=${inQuery(text)}`,
  (text) => `?${inQuery(text)}`,
  (text) => `#cite-${text}`,
  (text) => `#user-content-fn-${text}:~:text=${text.slice(0, SENT)},${text.slice(0, 20)}&text=-,x`,
  (text) => `#s10-5${text}`,
];

/** A text as somebody writes it into an address by hand. */
function inQuery(text: string): string {
  return text
    .slice(0, SENT)
    .toWellFormed()
    .replace(/[\t\n\r#]/g, '');
}

/** Waits until a page has marked the words it was handed, and its search has answered. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction((script) => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const asked = performance.getEntriesByType('navigation')[0]?.name ?? '';
    const marked = !new URL(asked).searchParams.has('mark') || loaded.some((name) => name.endsWith(script));
    return marked && !document.querySelector('[data-search-state=loading]');
  }, MARKING);
}

test('hostile fragments and parameters leave a page of every kind as it was', async ({ page, problems }) => {
  for (const [i, [kind, path]] of PAGES.entries()) {
    const texts = TEXTS.filter((_, j) => j % PAGES.length === i);
    await page.goto(path);
    await settle(page);
    const before = await stateOf(page);
    const search = path.includes('?') ? new URL(path, 'http://host').searchParams.toString() : '';
    for (const [j, text] of texts.entries()) {
      const name = `${kind} ${JSON.stringify(text.slice(0, 200))}`;
      if (j < LOADED) {
        const address = (WAYS[(i + j) % WAYS.length] ?? inQuery)(text);
        // Beside its own parameters, not in the place of them.
        await page.goto(
          address.startsWith('?')
            ? `${path.replace(/\?.*/, '')}${address.replace('?', search ? `?${search}&` : '?')}`
            : `${path}${address}`,
        );
        await settle(page);
      } else
        await page.evaluate(
          async ([fragment]) => {
            const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
            const from = location.href;
            location.hash = fragment;
            if (location.href !== from) await changed;
          },
          [text] as const,
        );
      expect(await stateOf(page), name).toEqual(before);
      expect(problems, name).toEqual([]);
      count();
    }
  }
});

test.describe('where nothing stands', () => {
  // The browser itself notes a status of 404.
  test.use({ provoked: /status of 404/ });

  test('hostile addresses get the page that says so, and are shown as text', async ({ page, problems }) => {
    await page.goto('/404.html');
    await settle(page);
    for (const [i, text] of TEXTS.filter((_, j) => j % 12 === 0).entries()) {
      const short = text.slice(0, SENT).toWellFormed();
      const path = `/topics/x${i % 2 === 0 ? encodeURIComponent(short) : inQuery(short).replace(/[?]/g, '')}`;
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await settle(page);
      await expect(page.locator('[data-missing-path]'), path).toContainText('/');
      expect((await stateOf(page)).strange, path).toEqual([]);
      expect(
        problems.filter((problem) => !/status of 404/.test(problem)),
        path,
      ).toEqual([]);
      count();
    }
  });
});
