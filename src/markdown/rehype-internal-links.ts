import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { base, href } from '../site/address.ts';

/** Passes links of writers (`/topics/members/`) through the one function that knows the sub-path. */
export function rehypeInternalLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      const target = element.properties.href;
      if (element.tagName !== 'a' || typeof target !== 'string' || !target.startsWith('/')) return;
      // Links that our own plugins made have passed it already.
      if (base === '/' || !target.startsWith(base)) element.properties.href = href(target);
    });
  };
}
