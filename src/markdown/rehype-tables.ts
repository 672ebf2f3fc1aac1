import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { dataLink, dataOf } from './data-link.ts';

/**
 * Aligns cells by class, since `align` would become a `style` attribute, which the content security policy forbids; and puts
 * each table into a region that scrolls by keyboard where the page is narrow, with a link to its data below.
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
      const columns = headings(element).join(', ');
      parent.children[index] = {
        type: 'element',
        tagName: 'section',
        properties: { className: ['table-region'], tabIndex: 0, ariaLabel: `Table: ${columns}` },
        children: [element],
      };
      parent.children.splice(index + 1, 0, dataLink(dataOf(element)));
      // Visited again from here: the table, now inside its region, still has cells to align.
      return index;
    });
  };
}

function isRegion(node: { type: string }): boolean {
  return node.type === 'element' && (node as Element).tagName === 'section';
}

function headings(table: Element): string[] {
  const names: string[] = [];
  visit(table, 'element', (element: Element) => {
    if (element.tagName === 'th') names.push(textOf(element));
  });
  return names;
}
