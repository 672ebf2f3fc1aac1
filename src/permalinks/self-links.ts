import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { elementsIn } from '../typography/elements.ts';
import { findMain, passagesIn } from './passages.ts';

/** Maximum length of an accessible name made from the text of a passage, in characters. */
const MAX_NAME_LENGTH = 26;

/**
 * Adds a self-link to each passage and to the title of a page. The style sheet draws its symbol, so that it is not copied with
 * the text. A script copies the URL when the link is clicked.
 *
 * @param path URL of the page, as used in links
 */
export function addSelfLinks(page: Root, path: string): void {
  const parents = headingParents(page);
  for (const passage of passagesIn(page)) {
    const { tagName, properties } = passage;
    const heading = /^h\d$/.test(tagName)
      ? passage
      : tagName === 'section'
        ? findDescendant(passage, /^h\d$/)
        : undefined;
    const link = selfLink(`#${properties.id}`, accessibleName(passage, heading));
    if (heading) wrapHeading(parents, heading, link);
    else appendInline(linkContainer(passage), link);
  }
  const main = findMain(page);
  const title = main && findDescendant(main, /^h1$/);
  if (title) wrapHeading(parents, title, selfLink(path, 'this page'));
}

function selfLink(href: string, name: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['self-link'], href, ariaLabel: `Link to ${name}` },
    children: [],
  };
}

/** Returns the accessible name: the number of a statement, the title of a section, or the first words of other passages. */
function accessibleName(
  { tagName, properties, children }: ReturnType<typeof passagesIn>[number],
  heading?: Element,
): string {
  const statement = /^s(\d+)-(\d+)$/.exec(properties.id);
  if (statement) return `statement ${statement[1]}.${statement[2]}`;
  if (heading) return `section “${textOf(heading).trim()}”`;
  const text = textOf({ type: 'root', children }).replace(/\s+/g, ' ').trim();
  const words = text.length > MAX_NAME_LENGTH ? `${text.slice(0, MAX_NAME_LENGTH).replace(/\s\S*$/, '')} …` : text;
  return tagName === 'tr' ? `figure “${words}”` : `“${words}”`;
}

/** Adds the link after the text of an element, before a block that follows the text, such as the links to data in a caption. */
function appendInline({ children }: Element, link: Element): void {
  const block = children.findIndex((child) => child.type === 'element' && child.tagName === 'div');
  children.splice(block < 0 ? children.length : block, 0, { type: 'text', value: '\u00a0' }, link);
}

/** Returns the element that gets the link: the first paragraph, cell or caption of a passage. */
function linkContainer(passage: Element): Element {
  return findDescendant(passage, passage.tagName === 'figure' ? /^figcaption$/ : /^(?:p|td|th)$/) ?? passage;
}

function findDescendant(element: Element, tag: RegExp): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = tag.test(child.tagName) ? child : findDescendant(child, tag);
    if (found) return found;
  }
  return undefined;
}

/** Returns the parents of all headings. One pass is faster than a search for each heading. */
function headingParents(page: Root): Map<Element, Parents> {
  const parents = new Map<Element, Parents>();
  for (const parent of [page, ...elementsIn(page)])
    for (const child of parent.children)
      if (child.type === 'element' && /^h\d$/.test(child.tagName)) parents.set(child, parent);
  return parents;
}

/** Wraps heading and link in one element. A link inside the heading would become part of its accessible name. */
function wrapHeading(parents: Map<Element, Parents>, heading: Element, link: Element): void {
  const parent = parents.get(heading);
  if (!parent) return;
  const wrapper: Element = {
    type: 'element',
    tagName: 'div',
    properties: { className: ['heading', `heading-${heading.tagName}`] },
    children: [heading, link],
  };
  (parent.children as ElementContent[])[parent.children.indexOf(heading as never)] = wrapper;
  parents.set(heading, wrapper);
}
