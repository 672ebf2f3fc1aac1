import type { Element, Root } from 'hast';
import { elementsIn } from '../typography/elements.ts';

/** Elements that are passages if they have an id. */
const PASSAGE_TAGS = ['h2', 'h3', 'h4', 'section', 'article', 'figure', 'table', 'tr', 'li', 'dt'];
/** Elements whose content is not text of the page. */
const EXCLUDED_TAGS = ['svg', 'template', 'search', 'form', 'dialog', 'nav'];

/**
 * Returns the passages of a page that readers can link to: headings, sections, list items, rows and pictures with an id.
 * Footnotes are excluded because their numbers change with the text. Forms, menus and the inner parts of pictures are excluded
 * too.
 */
export function passagesIn(page: Root | Element): (Element & { properties: { id: string } })[] {
  const main = findMain(page);
  const isExcluded = ({ tagName, properties }: Element): boolean =>
    EXCLUDED_TAGS.includes(tagName) || properties.dataFootnotes !== undefined;
  return main
    ? [...elementsIn(main, isExcluded)].filter(
        (element): element is Element & { properties: { id: string } } =>
          PASSAGE_TAGS.includes(element.tagName) && typeof element.properties.id === 'string',
      )
    : [];
}

/** Returns the `main` element of a page. */
export function findMain(page: Root | Element): Element | undefined {
  for (const element of elementsIn(page)) if (element.tagName === 'main') return element;
  return undefined;
}
