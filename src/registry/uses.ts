import { findMentions, namesOf } from './mentions.ts';
import type { Entry } from './reference.ts';
import type { Registry } from './registry.ts';
import type { AnyArticle } from './types.ts';

/** The topics and operations that cite a key: a statement's id or a source's key. */
export function articlesCiting({ articles }: Registry, key: string): AnyArticle[] {
  return articles.filter(({ citations }) => citations.some((citation) => citation.key === key));
}

/** The entries whose definition cites a key. */
export function entriesCiting({ reference }: Registry, key: string): Entry[] {
  return [...reference.entries.values()].filter(({ citations }) => citations.some((citation) => citation.key === key));
}

const named = new WeakMap<Registry, Map<string, AnyArticle[]>>();

/** The topics and operations that name an entry. */
export function articlesNaming(registry: Registry, entry: Entry): AnyArticle[] {
  let index = named.get(registry);
  if (!index) {
    index = new Map();
    const names = namesOf(registry);
    for (const article of registry.articles) {
      const text = [article.answer, ...article.sections.map((section) => section.text)].join('\n');
      for (const { entry: mentioned } of findMentions(text, names))
        index.set(mentioned.id, [...(index.get(mentioned.id) ?? []), article]);
    }
    named.set(registry, index);
  }
  return index.get(entry.id) ?? [];
}
