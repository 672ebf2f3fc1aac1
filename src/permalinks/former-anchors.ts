import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Lists and rows may hold nothing but their items and cells: the anchor goes into the first of them that may hold text. */
const NO_TEXT = ['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr'];

/** Keeps old ids of passages working: an empty anchor at the head of what each of them means now. */
export function addFormerAnchors(page: Root, renamed: readonly { id: string; now: string }[]): void {
  for (const { id, now } of renamed)
    visit(page, 'element', (element) => {
      if (element.properties.id !== now) return undefined;
      textHolder(element).children.unshift({
        type: 'element',
        tagName: 'span',
        properties: { id, className: ['former-anchor'] },
        children: [],
      });
      return false;
    });
}

function textHolder(element: Element): Element {
  if (!NO_TEXT.includes(element.tagName)) return element;
  const child = element.children.find((candidate): candidate is Element => candidate.type === 'element');
  return child ? textHolder(child) : element;
}
