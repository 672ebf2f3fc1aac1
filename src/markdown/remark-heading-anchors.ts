import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { headingAnchor, removeAnchor } from '../syntax/heading-anchor.ts';

/** Sets heading ids from anchor comments, and removes the comments. */
export function remarkHeadingAnchors() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading: Heading) => {
      const id = headingAnchor(heading);
      if (id === undefined) return;
      removeAnchor(heading);
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}
