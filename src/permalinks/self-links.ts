import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { elementsIn } from '../typography/elements.ts';
import { mainOf, passagesIn } from './passages.ts';

/** Longest name of a passage that has none of its own, in characters: enough to tell it from its neighbors. */
const NAME_LENGTH = 26;

/**
 * Gives every passage of a page that has an address a mark that links to it, and the page's own heading one too. The mark is
 * set by the style sheet, so that it is not copied with the text; following it is an ordinary link, and a script copies it.
 *
 * @param path address of the page, as links have it
 */
export function addSelfLinks(page: Root, path: string): void {
  const parents = parentsIn(page);
  for (const passage of passagesIn(page)) {
    const { tagName, properties } = passage;
    const heading = /^h\d$/.test(tagName) ? passage : tagName === 'section' ? find(passage, /^h\d$/) : undefined;
    const link = selfLink(`#${properties.id}`, nameOf(passage, heading));
    if (heading) wrap(parents, heading, link);
    else placeIn(passage).children.push({ type: 'text', value: '\u00a0' }, link);
  }
  const main = mainOf(page);
  const title = main && find(main, /^h1$/);
  if (title) wrap(parents, title, selfLink(path, 'this page'));
}

function selfLink(href: string, name: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['self-link'], href, ariaLabel: `Link to ${name}` },
    children: [],
  };
}

/** How the link is named aloud: a statement by its number, a section by its heading, all else by its first words. */
function nameOf({ tagName, properties, children }: ReturnType<typeof passagesIn>[number], heading?: Element): string {
  const statement = /^s(\d+)-(\d+)$/.exec(properties.id);
  if (statement) return `statement ${statement[1]}.${statement[2]}`;
  if (heading) return `section “${textOf(heading).trim()}”`;
  const text = textOf({ type: 'root', children }).replace(/\s+/g, ' ').trim();
  const words = text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH).replace(/\s\S*$/, '')} …` : text;
  return tagName === 'tr' ? `figure “${words}”` : `“${words}”`;
}

/** Where the mark stands in an item or row: at the end of its first paragraph, cell or caption. */
function placeIn(passage: Element): Element {
  return find(passage, passage.tagName === 'figure' ? /^figcaption$/ : /^(?:p|td|th)$/) ?? passage;
}

function find(element: Element, tag: RegExp): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = tag.test(child.tagName) ? child : find(child, tag);
    if (found) return found;
  }
  return undefined;
}

/** What each heading of a page stands in: looked for once, since a long page has a thousand of them. */
function parentsIn(page: Root): Map<Element, Parents> {
  const parents = new Map<Element, Parents>();
  for (const parent of [page, ...elementsIn(page)])
    for (const child of parent.children)
      if (child.type === 'element' && /^h\d$/.test(child.tagName)) parents.set(child, parent);
  return parents;
}

/** Heading and mark in one wrapper. The mark comes after: inside, the heading's name would be read as a link. */
function wrap(parents: Map<Element, Parents>, heading: Element, link: Element): void {
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
