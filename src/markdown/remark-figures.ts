import type { Root } from 'mdast';
import { getRegistry } from '../load/current.ts';
import { fillFigures } from '../syntax/figures-in-text.ts';

/** Writes the figures data into the text of a page. The registry has refused figures that do not exist. */
export function remarkFigures() {
  return (tree: Root): void => {
    const { figures } = getRegistry().reference;
    fillFigures(tree, (id) => figures.get(id)?.words);
  };
}
