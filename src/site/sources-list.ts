import { INTERVIEW } from '../registry/site.ts';
import type { Registry } from '../registry/registry.ts';
import type { Source } from '../registry/types.ts';
import { articlesCiting, entriesCiting, factsFromSource } from '../registry/uses.ts';
import { longDate } from './dates.ts';

/** Every source in the order of the list: the interview first, then by short name. */
export function sourcesInOrder({ sources }: Registry): Source[] {
  return [...sources.values()].sort(
    (a, b) =>
      Number(b.key === INTERVIEW) - Number(a.key === INTERVIEW) ||
      a.short.localeCompare(b.short, 'en', { numeric: true }),
  );
}

/** The pages that rest on a source, by title and path: for the interview, all of the digest. */
export function supportedBy(registry: Registry, key: string): { title: string; path: string }[] {
  return [
    ...(key === INTERVIEW ? [{ title: `all ${registry.statements.size} statements`, path: '/interview/' }] : []),
    ...articlesCiting(registry, key).map(({ url, title }) => ({ title, path: url })),
    ...entriesCiting(registry, key).map(({ url, name }) => ({ title: name, path: url })),
    ...factsFromSource(registry, key).map(({ url, date }) => ({ title: `fact of ${longDate(date)}`, path: url })),
    ...[...registry.operations.values()]
      .filter(({ russianSource }) => russianSource === key)
      .map(({ url, title }) => ({ title: `${title}, its name in Russian`, path: url })),
  ];
}
