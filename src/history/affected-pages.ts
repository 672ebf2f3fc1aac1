import type { Registry } from '../registry/registry.ts';
import { articlesCiting } from '../registry/uses.ts';

/** Removes the fragment from a URL. */
const withoutFragment = (path: string): string => path.replace(/#.*/, '');

/**
 * Returns the pages that a change affects: the pages that show a statement or later fact, or the changed page itself.
 *
 * @param subject `10.3`, `fact-cst-in-force` or `/about/`
 * @returns paths such as `/s/10.3/`
 */
export function affectedPages(registry: Registry, subject: string): string[] {
  if (subject.startsWith('/')) return [withoutFragment(subject)];
  const { statements, exchanges, since, articles } = registry;
  const statement = statements.get(subject);
  if (statement) {
    const exchange = exchanges.find(({ number }) => number === statement.exchange);
    return [
      statement.page,
      ...(exchange ? [exchange.url] : []),
      '/interview/all/',
      ...articlesCiting(registry, subject).map(({ url }) => url),
    ];
  }
  const fact = since.facts.get(subject);
  if (!fact) return ['/since-2020/facts/'];
  const followed = [...statements.values()].filter(
    ({ id }) => fact.follows.includes(id) || since.statuses.get(id)?.facts.includes(fact.id),
  );
  return [
    withoutFragment(fact.url),
    '/reference/timeline/',
    ...followed.map(({ page }) => page),
    ...articles.filter(({ slug }) => fact.pages.includes(slug)).map(({ url }) => url),
  ];
}
