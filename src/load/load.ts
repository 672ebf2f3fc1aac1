import { CHECKS } from '../checks/checks.ts';
import { type Registry, readRegistry } from '../registry/registry.ts';
import { ContentError, type Fault } from '../syntax/faults.ts';

/**
 * Reads and checks all content below `root`.
 *
 * @throws ContentError with all faults, so that a writer can correct them together
 */
export function loadRegistry(root: string = process.cwd()): Registry {
  const { registry, faults } = checkContent(root);
  if (faults.length > 0) throw new ContentError(faults);
  return registry;
}

/** Reads and checks all content below `root`, and returns the faults instead of throwing them. */
export function checkContent(root: string): { registry: Registry; faults: Fault[] } {
  const { registry, faults } = readRegistry(root);
  // Skip the checks if a file could not be read: they would report its absence again.
  if (faults.length === 0) for (const check of CHECKS) faults.push(...check(registry));
  return { registry, faults };
}
