import type { Root } from 'mdast';
import { formatCount } from '../registry/counts.ts';
import { getRegistry } from '../load/current.ts';
import { fillCounts } from '../syntax/counts-in-text.ts';

/** Writes the counts of the site into the text of a page. The registry has refused counts of what is not counted. */
export function remarkCounts() {
  return (tree: Root): void => fillCounts(tree, (of) => formatCount(getRegistry().counts, of));
}
