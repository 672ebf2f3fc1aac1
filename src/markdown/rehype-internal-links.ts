import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { base, href } from '../site/address.ts';

/** Adds the base path to internal links such as `/topics/members/`. */
export function rehypeInternalLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      const target = element.properties.href;
      if (element.tagName !== 'a' || typeof target !== 'string' || !target.startsWith('/')) return;
      // Links from other plugins already have the base path.
      if (base === '/' || !target.startsWith(base)) element.properties.href = href(target);
    });
  };
}
