import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts a link to itself after every heading with an id, in one wrapper with it. After, not inside: inside, the heading's
 * name would be read as a link (the pattern of Starlight's heading links).
 */
export function rehypeHeadingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element, index, parent) => {
      if (!/^h[23]$/.test(element.tagName) || element.properties.id === undefined || !parent || index === undefined)
        return undefined;
      if (element.properties.id === 'footnote-label') return undefined;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading', `heading-${element.tagName}`] },
        children: [element, selfLink(String(element.properties.id), textOf(element))],
      };
      return SKIP;
    });
  };
}

function selfLink(id: string, title: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['self-link'], href: `#${id}` },
    children: [
      {
        type: 'element',
        tagName: 'span',
        properties: { ariaHidden: 'true' },
        children: [{ type: 'text', value: '#' }],
      },
      {
        type: 'element',
        tagName: 'span',
        properties: { className: ['visually-hidden'] },
        children: [{ type: 'text', value: `Link to section “${title}”` }],
      },
    ],
  };
}
