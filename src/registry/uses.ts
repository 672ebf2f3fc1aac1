import { findMentions, linkableNames } from './mentions.ts';
import { groupByKeys, memoizePerRegistry } from './memoize.ts';
import type { Entry } from './reference.ts';
import type { Registry } from './registry.ts';
import type { Fact } from './since.ts';
import type { AnyArticle } from './types.ts';

const keysIn = ({ citations }: { citations: { key: string }[] }): string[] => citations.map(({ key }) => key);

const articlesByCitation = memoizePerRegistry(({ articles }) => groupByKeys(articles, keysIn));
const entriesByCitation = memoizePerRegistry(({ reference }) => groupByKeys(reference.entries.values(), keysIn));
const articlesByName = memoizePerRegistry((registry) => {
  const names = linkableNames(registry);
  return groupByKeys(registry.articles, ({ answer, sections }) => {
    const text = [answer, ...sections.map((section) => section.text)].join('\n');
    return findMentions(text, names).map(({ entry }) => entry.id);
  });
});
const factsByFollowed = memoizePerRegistry(({ since }) => groupByKeys(since.facts.values(), ({ follows }) => follows));
const factsBySource = memoizePerRegistry(({ since }) => groupByKeys(since.facts.values(), ({ sources }) => sources));
const factsByPage = memoizePerRegistry(({ since }) => groupByKeys(since.facts.values(), ({ pages }) => pages));
const factPlaces = memoizePerRegistry(({ since }) => new Map([...since.facts.values()].map((fact, i) => [fact, i])));

/** The topics and operations that cite a key: a statement's id or a source's key. */
export function articlesCiting(registry: Registry, key: string): AnyArticle[] {
  return articlesByCitation(registry).get(key) ?? [];
}

/** The entries whose definition cites a key. */
export function entriesCiting(registry: Registry, key: string): Entry[] {
  return entriesByCitation(registry).get(key) ?? [];
}

/** The topics and operations that name an entry. */
export function articlesNaming(registry: Registry, { id }: Entry): AnyArticle[] {
  return articlesByName(registry).get(id) ?? [];
}

/** The later facts that follow up a statement or entry. */
export function factsFollowing(registry: Registry, id: string): Fact[] {
  return factsByFollowed(registry).get(id) ?? [];
}

/** Later facts in the order of all of them, each once. */
export function sortFacts(registry: Registry, facts: readonly Fact[]): Fact[] {
  const places = factPlaces(registry);
  return [...new Set(facts)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** The later facts that rest on a source. */
export function factsFromSource(registry: Registry, source: string): Fact[] {
  return factsBySource(registry).get(source) ?? [];
}

/** The later facts that a topic or operation shows. */
export function factsOnPage(registry: Registry, slug: string): Fact[] {
  return factsByPage(registry).get(slug) ?? [];
}
