import type { Registry } from './registry.ts';

/** Makes something from a registry at its first use, and keeps it as long as that registry: pages ask for it a thousand times. */
export function oncePerRegistry<T>(make: (registry: Registry) => T): (registry: Registry) => T {
  const made = new WeakMap<Registry, { value: T }>();
  return (registry) => {
    let known = made.get(registry);
    if (!known) {
      known = { value: make(registry) };
      made.set(registry, known);
    }
    return known.value;
  };
}

/** Things by every key they have, in their order; a thing that has a key twice stands there once. */
export function byKeys<T>(things: Iterable<T>, keysOf: (thing: T) => Iterable<string>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const others = found.get(key);
      if (others) others.push(thing);
      else found.set(key, [thing]);
    }
  return found;
}
