import type { Root } from 'mdast';
import { formatCount } from '../registry/counts.ts';
import { getRegistry } from '../load/current.ts';
import { fillCounts } from '../syntax/counts-in-text.ts';

/** Replaces count components with numbers. The checks report unknown counts. */
export function remarkCounts() {
  return (tree: Root): void => fillCounts(tree, (of) => formatCount(getRegistry().counts, of));
}
