import type { Registry } from './registry.ts';

/** Memoizes a function of the registry. The result is computed on first use and released together with the registry. */
export function memoizePerRegistry<T>(compute: (registry: Registry) => T): (registry: Registry) => T {
  const results = new WeakMap<Registry, { value: T }>();
  return (registry) => {
    let result = results.get(registry);
    if (!result) {
      result = { value: compute(registry) };
      results.set(registry, result);
    }
    return result.value;
  };
}

/**
 * Groups items by key. An item appears once under each of its keys, and each group keeps the order of the items.
 *
 * @param keysOf returns the keys of an item; duplicates are ignored
 */
export function groupByKeys<T>(items: Iterable<T>, keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
