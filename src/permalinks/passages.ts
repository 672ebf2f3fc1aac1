import type { Element, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** Elements a reader would link to: headings, and the sections, items, rows and pictures that stand for one thing. */
const PASSAGES = ['h2', 'h3', 'h4', 'section', 'article', 'figure', 'table', 'tr', 'li', 'dt'];
/** Parts of a page that are no text of its own. */
const MACHINERY = ['svg', 'template', 'search', 'form', 'dialog', 'nav'];

/**
 * The passages of a page that have an address: every element of these kinds with an id, in the text of the page. Notes and
 * their marks are left out, for they are numbered by the text; so are fields, and the inner parts of pictures and menus.
 */
export function passagesIn(page: Root | Element): (Element & { properties: { id: string } })[] {
  const passages: ReturnType<typeof passagesIn> = [];
  const main = mainOf(page);
  if (!main) return passages;
  visit(main, 'element', (element) => {
    if (MACHINERY.includes(element.tagName) || element.properties.dataFootnotes !== undefined) return SKIP;
    if (PASSAGES.includes(element.tagName) && typeof element.properties.id === 'string')
      passages.push(element as (typeof passages)[number]);
    return undefined;
  });
  return passages;
}

/** The text of a page, without header, navigation and footer. */
export function mainOf(page: Root | Element): Element | undefined {
  let main: Element | undefined;
  visit(page, 'element', (element) => {
    if (element.tagName !== 'main') return undefined;
    main = element;
    return EXIT;
  });
  return main;
}
