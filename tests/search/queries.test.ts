import { expect, test } from '../helpers/browser.ts';
import { rankOf, ratesOf, readQuerySet, type SetQuery } from '../helpers/query-set.ts';
import { runQueries } from '../helpers/run-queries.ts';

/**
 * How many queries had a right answer first when the ranking was last changed: fewer fail. Three queries that were read after
 * the statements had been rewritten have changed places with three others, drawn by lot: 342 and 167 before, 509 together.
 */
const REACHED = { tuned: 339, aside: 170 };
/** How many misses a class may have in the part kept aside. */
const MOST_MISSES = 2;
/** The share that is aimed at. */
const GOAL = { tuned: 0.95, aside: 0.92 };

const set = readQuerySet();

test('a right answer stands first for no fewer queries than before, and in every class kept aside for nearly all', async ({
  page,
}) => {
  const found = await runQueries(
    page,
    set.map(({ query }) => query),
  );
  const ranked = set.map((query, i) => ({ query, rank: rankOf(query, found[i] ?? []) }));
  const misses = ranked.filter(({ rank }) => rank > 1);
  for (const part of ['tuned', 'aside'] as const) {
    const mine = ranked.filter(({ query }) => partOf(query) === part);
    const classes = [...new Set(mine.map(({ query }) => query.class))];
    console.log(`\n${part.padEnd(10)} queries  first  three    MRR`);
    for (const name of [...classes, 'all']) {
      const { queries, first, three, mrr } = ratesOf(
        mine.filter(({ query }) => name === 'all' || query.class === name).map(({ rank }) => rank),
      );
      const shares = [first / queries, three / queries, mrr].map((value) => value.toFixed(3)).join('  ');
      console.log(`${name.padEnd(10)} ${String(queries).padStart(7)}  ${shares}`);
      if (name !== 'all') {
        if (part === 'aside') expect.soft(queries - first, `aside, misses of ${name}`).toBeLessThanOrEqual(MOST_MISSES);
        continue;
      }
      console.log(`goal       ${GOAL[part].toFixed(3)}`);
      expect.soft(first, `${part}, of ${queries}`).toBeGreaterThanOrEqual(REACHED[part]);
    }
  }
  // The part kept aside is named only by its rates, so that nobody tunes by it.
  for (const { query, rank } of misses.filter(({ query }) => partOf(query) === 'tuned'))
    console.log(`missed: ${query.class} “${query.query}”, rank ${rank}`);
});

test('the set has queries of every class, a third of them kept aside', () => {
  expect(set.length).toBeGreaterThanOrEqual(330);
  expect(new Set(set.map(({ query }) => query)).size).toBe(set.length);
  const aside = set.filter(({ aside }) => aside).length;
  expect(Math.abs(aside / set.length - 1 / 3)).toBeLessThan(0.02);
  for (const name of 'exact phrase name number question acronym variant cyrillic synonym typo negative'.split(' '))
    expect(set.filter((query) => query.class === name).length, name).toBeGreaterThanOrEqual(30);
});

function partOf({ aside }: SetQuery): 'tuned' | 'aside' {
  return aside ? 'aside' : 'tuned';
}
