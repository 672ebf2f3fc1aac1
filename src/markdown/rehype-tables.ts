import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { dataLinkElement, dataSetOfTable } from './table-data.ts';

/**
 * Wraps each table in a region that can be scrolled by keyboard, and adds links to its data. Also replaces `align` with classes,
 * because it would become a `style` attribute, which the content security policy forbids.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element, index, parent) => {
      if ((element.tagName === 'td' || element.tagName === 'th') && element.properties.align) {
        const others = Array.isArray(element.properties.className) ? element.properties.className : [];
        element.properties.className = [...others, `align-${element.properties.align}`];
        delete element.properties.align;
      }
      if (element.tagName !== 'table' || !parent || index === undefined || isRegion(parent)) return undefined;
      const columns = columnHeadings(element).join(', ');
      parent.children[index] = {
        type: 'element',
        tagName: 'section',
        properties: { className: ['table-region'], tabIndex: 0, ariaLabel: `Table: ${columns}` },
        children: [element],
      };
      parent.children.splice(index + 1, 0, dataLinkElement(dataSetOfTable(element)));
      // Visit the new region, to align the cells of the table inside.
      return index;
    });
  };
}

function isRegion(node: { type: string }): boolean {
  return node.type === 'element' && (node as Element).tagName === 'section';
}

function columnHeadings(table: Element): string[] {
  const names: string[] = [];
  visit(table, 'element', (element: Element) => {
    if (element.tagName === 'th') names.push(textOf(element));
  });
  return names;
}
