import { loadRegistry } from './load.ts';
import type { Registry } from '../registry/registry.ts';

let current: Registry | undefined;

/** The registry of this process, read on first use. The build checks it before any page is made. */
export function getRegistry(): Registry {
  current ??= loadRegistry();
  return current;
}

/** Forgets the registry, so that the next use reads the files again: for the development server. */
export function forgetRegistry(): void {
  current = undefined;
}
