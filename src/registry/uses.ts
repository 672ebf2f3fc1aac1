import { findMentions, matchableNames } from './mentions.ts';
import { groupByKeys, memoizePerRegistry } from './memoize.ts';
import type { Entry } from './reference.ts';
import type { Registry } from './registry.ts';
import type { Fact } from './since.ts';
import type { AnyArticle } from './types.ts';

const citedKeys = ({ citations }: { citations: { key: string }[] }): string[] => citations.map(({ key }) => key);

const articlesByCitation = memoizePerRegistry(({ articles }) => groupByKeys(articles, citedKeys));
const entriesByCitation = memoizePerRegistry(({ reference }) => groupByKeys(reference.entries.values(), citedKeys));
const articlesByName = memoizePerRegistry((registry) => {
  const names = matchableNames(registry);
  return groupByKeys(registry.articles, ({ answer, sections }) => {
    const text = [answer, ...sections.map((section) => section.text)].join('\n');
    return findMentions(text, names).map(({ entry }) => entry.id);
  });
});
const factsBySubject = memoizePerRegistry(({ since }) => groupByKeys(since.facts.values(), ({ follows }) => follows));
const factsBySource = memoizePerRegistry(({ since }) => groupByKeys(since.facts.values(), ({ sources }) => sources));
const factsByPage = memoizePerRegistry(({ since }) => groupByKeys(since.facts.values(), ({ pages }) => pages));
const factIndexes = memoizePerRegistry(({ since }) => new Map([...since.facts.values()].map((fact, i) => [fact, i])));

/**
 * Returns the topics and operations that cite a statement or source.
 *
 * @param key statement id or source key
 */
export function articlesCiting(registry: Registry, key: string): AnyArticle[] {
  return articlesByCitation(registry).get(key) ?? [];
}

/** Returns the reference entries that cite a statement or source. */
export function entriesCiting(registry: Registry, key: string): Entry[] {
  return entriesByCitation(registry).get(key) ?? [];
}

/** Returns the topics and operations that mention an entry. */
export function articlesNaming(registry: Registry, { id }: Entry): AnyArticle[] {
  return articlesByName(registry).get(id) ?? [];
}

/** Returns the later facts that follow up a statement or entry. */
export function factsFollowing(registry: Registry, id: string): Fact[] {
  return factsBySubject(registry).get(id) ?? [];
}

/** Sorts later facts in registry order and removes duplicates. */
export function sortFacts(registry: Registry, facts: readonly Fact[]): Fact[] {
  const indexes = factIndexes(registry);
  return [...new Set(facts)].sort((a, b) => (indexes.get(a) ?? 0) - (indexes.get(b) ?? 0));
}

/** Returns the later facts from a source. */
export function factsFromSource(registry: Registry, source: string): Fact[] {
  return factsBySource(registry).get(source) ?? [];
}

/** Returns the later facts that a topic or operation shows. */
export function factsOnPage(registry: Registry, slug: string): Fact[] {
  return factsByPage(registry).get(slug) ?? [];
}
