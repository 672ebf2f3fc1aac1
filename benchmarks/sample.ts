import { readQuerySet } from '../tests/helpers/query-set.ts';

/** A number of items, spread evenly over a list. */
export function sampleEvenly<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)] as T);
}

/** A number of queries from the tests of the search that have an answer and consist of plain letters. */
export function sampleQueries(count: number): string[] {
  const plain = readQuerySet()
    .filter(({ right }) => right.length > 0)
    .map(({ query }) => query)
    .filter((query) => /^[a-z -]+$/i.test(query));
  return sampleEvenly([...new Set(plain)], count);
}
