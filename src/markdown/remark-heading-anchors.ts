import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { headingAnchor, removeAnchor } from '../syntax/heading-anchor.ts';

/** Gives headings the id their writer chose and takes the comment that holds it out of the text. */
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
