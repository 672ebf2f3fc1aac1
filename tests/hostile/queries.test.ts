import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/browser.ts';
import { ask } from '../helpers/run-queries.ts';
import { count } from './count.ts';
import { hostileTexts } from './hostile-texts.ts';
import { stateOf } from './page-state.ts';

const QUERIES = hostileTexts(640, 1);
/** How many of them are also loaded as addresses of the search page, which takes longer. */
const LOADED = 60;
const FACETS = ['kind', 'topic', 'country', 'from', 'literal'];

/** Fails with the query's name where it was not answered plainly. */
async function expectPlain(page: Page, query: string, state: string, shape: string, problems: string[]): Promise<void> {
  const name = JSON.stringify(query.slice(0, 200));
  expect(state, name).toMatch(query.trim() === '' ? /^idle$/ : /^(?:done|empty)$/);
  expect(await stateOf(page), name).toEqual({ shape, strange: [] });
  expect(problems, name).toEqual([]);
}

for (const [kind, path] of [
  ['page', '/search/'],
  ['dialog', '/topics/members/'],
] as const)
  test(`hostile queries typed into the search of a ${kind} are answered plainly`, async ({ page, problems }) => {
    await page.goto(path);
    await page.keyboard.press('/');
    // One that finds something first: by then the page has all that its search adds to it.
    expect((await ask(page, kind, 'border')).state).toBe('done');
    const { shape } = await stateOf(page);
    let found = 0;
    for (const query of QUERIES) {
      const { state } = await ask(page, kind, query);
      if (state === 'done') found++;
      await expectPlain(page, query, state, shape, problems);
      count();
    }
    // Some find nothing, and some do: those show words of the site, with marks in them.
    expect(found).toBeGreaterThan(QUERIES.length / 10);
    expect(found).toBeLessThan(QUERIES.length);
  });

test('a hostile query can be loaded again, however long it was typed', async ({ page, problems }) => {
  await page.goto('/search/');
  for (const query of QUERIES.filter(({ length }) => length > 5000).slice(0, 20)) {
    const { state } = await ask(page, 'page', query);
    const answer = await page.reload();
    expect(answer?.status(), JSON.stringify(query.slice(0, 40))).toBe(200);
    if (state !== 'idle') await page.locator('[data-search-state=done], [data-search-state=empty]').waitFor();
    expect(problems).toEqual([]);
    count();
  }
});

test('hostile queries and choices in the address of the search page are answered plainly', async ({
  page,
  problems,
}) => {
  await page.goto('/search/?q=border');
  await page.locator('[data-search-state=done]').waitFor();
  const { shape } = await stateOf(page);
  for (const [i, text] of QUERIES.slice(-LOADED).entries()) {
    // What a host would not take for its length cannot be tried here.
    const short = text.slice(0, 1000);
    const facet = FACETS[i % FACETS.length] ?? '';
    // Encoded as browsers do and as somebody writes it by hand, as the query or as a choice beside an honest one.
    const written = i % 2 === 0 ? encodeURIComponent(short.toWellFormed()) : short.replace(/[\t\n\r#]/g, '');
    const query = i % 4 < 2 ? `q=${written}` : `q=border&${facet}=${written}`;
    await page.goto(`/search/?${query}`);
    const typed = (await page.locator('input[name=q]').first().inputValue()).trim();
    const panel = page.locator('[data-search-kind=page]');
    await expect(panel, query).toHaveAttribute('data-search-state', /^(?:idle|done|empty)$/);
    const state = (await panel.getAttribute('data-search-state')) ?? '';
    await expectPlain(page, typed, state, shape, problems);
    count();
  }
});
