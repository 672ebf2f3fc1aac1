import type { Fault } from '../syntax/faults.ts';
import type { Registry } from '../registry/registry.ts';

/** A check of the whole content. Returns a fault for each violation. */
export type Check = (registry: Registry) => Fault[];
