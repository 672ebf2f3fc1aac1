import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Elements that must not contain a `span`; the anchor goes into the first descendant that can contain it. */
const STRUCTURAL_TAGS = ['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr'];

/** Keeps old anchors working: adds an empty element with the old id at the start of each renamed passage. */
export function addFormerAnchors(page: Root, renamed: readonly { id: string; now: string }[]): void {
  for (const { id, now } of renamed)
    visit(page, 'element', (element) => {
      if (element.properties.id !== now) return undefined;
      textContainer(element).children.unshift({
        type: 'element',
        tagName: 'span',
        properties: { id, className: ['former-anchor'] },
        children: [],
      });
      return false;
    });
}

function textContainer(element: Element): Element {
  if (!STRUCTURAL_TAGS.includes(element.tagName)) return element;
  const child = element.children.find((candidate): candidate is Element => candidate.type === 'element');
  return child ? textContainer(child) : element;
}
