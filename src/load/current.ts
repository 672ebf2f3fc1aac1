import { loadRegistry } from './load.ts';
import type { Registry } from '../registry/registry.ts';

let current: Registry | undefined;

/**
 * The registry of this process, loaded on first use. The build loads it before it renders any page.
 *
 * @throws ContentError if the content has faults
 */
export function getRegistry(): Registry {
  current ??= loadRegistry();
  return current;
}

/** Drops the loaded registry, so that the development server reads the files again. */
export function resetRegistry(): void {
  current = undefined;
}
