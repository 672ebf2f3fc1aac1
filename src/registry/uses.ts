import type { Registry } from './registry.ts';
import type { Topic } from './types.ts';

/** The topics that cite a key: a statement's id or a source's key. */
export function topicsCiting({ topics }: Registry, key: string): Topic[] {
  return [...topics.values()].filter(({ citations }) => citations.some((citation) => citation.key === key));
}
