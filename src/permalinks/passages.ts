import type { Element, Root } from 'hast';
import { elementsIn } from '../typography/elements.ts';

/** Elements a reader would link to: headings, and the sections, items, rows and pictures that stand for one thing. */
const PASSAGES = ['h2', 'h3', 'h4', 'section', 'article', 'figure', 'table', 'tr', 'li', 'dt'];
/** Parts of a page that are no text of its own. */
const MACHINERY = ['svg', 'template', 'search', 'form', 'dialog', 'nav'];

/**
 * The passages of a page that have an address: every element of these kinds with an id, in the text of the page. Notes and
 * their marks are left out, for they are numbered by the text; so are fields, and the inner parts of pictures and menus.
 */
export function passagesIn(page: Root | Element): (Element & { properties: { id: string } })[] {
  const main = mainOf(page);
  const isNone = ({ tagName, properties }: Element): boolean =>
    MACHINERY.includes(tagName) || properties.dataFootnotes !== undefined;
  return main
    ? [...elementsIn(main, isNone)].filter(
        (element): element is Element & { properties: { id: string } } =>
          PASSAGES.includes(element.tagName) && typeof element.properties.id === 'string',
      )
    : [];
}

/** The text of a page, without header, navigation and footer. */
export function mainOf(page: Root | Element): Element | undefined {
  for (const element of elementsIn(page)) if (element.tagName === 'main') return element;
  return undefined;
}
