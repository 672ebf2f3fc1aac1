import type { Root } from 'mdast';
import { getRegistry } from '../load/current.ts';
import { fillFigures } from '../syntax/figures-in-text.ts';

/** Replaces figure components with their wording. The checks report unknown figures. */
export function remarkFigures() {
  return (tree: Root): void => {
    const { figures } = getRegistry().reference;
    fillFigures(tree, (id) => figures.get(id)?.words);
  };
}
