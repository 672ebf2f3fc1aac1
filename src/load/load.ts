import { CHECKS } from '../checks/all.ts';
import { type Registry, readRegistry } from '../registry/registry.ts';
import { ContentError, type Fault } from '../syntax/faults.ts';

/**
 * Reads and checks all content below `root`.
 *
 * @throws ContentError with every fault found; reading goes on past the first, so that a writer mends them in one go.
 */
export function loadRegistry(root: string = process.cwd()): Registry {
  const { registry, faults } = inspect(root);
  if (faults.length > 0) throw new ContentError(faults);
  return registry;
}

/** Like `loadRegistry`, but hands the faults back. */
export function inspect(root: string): { registry: Registry; faults: Fault[] } {
  const { registry, faults } = readRegistry(root);
  // A file that could not be read is missing from the registry, and each check would report its absence again.
  if (faults.length === 0) for (const check of CHECKS) faults.push(...check(registry));
  return { registry, faults };
}
