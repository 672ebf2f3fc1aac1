import type { Fault } from '../syntax/faults.ts';
import type { Registry } from '../registry/registry.ts';

/** One rule about content as a whole. It reports everything that breaks the rule. */
export type Check = (registry: Registry) => Fault[];
