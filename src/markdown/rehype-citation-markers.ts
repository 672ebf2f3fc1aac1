import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { getRegistry } from '../load/current.ts';
import { noteOf } from '../prose/citation-note.ts';
import { resolveCitation } from '../registry/citation-target.ts';

/** Gives every footnote marker its name (`§10.3`, or the source's short name) and says it in words to screen readers. */
export function rehypeCitationMarkers() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      if (element.tagName !== 'a' || element.properties.dataFootnoteRef === undefined) return;
      const target = resolveCitation(getRegistry(), keyOf(String(element.properties.href)));
      if (!target) return;
      const { marker, spoken, label } = noteOf(target);
      element.properties.ariaLabel = spoken;
      // Shown in the margin on wide screens, and on paper; set by the style sheet, so that neither is copied with the text.
      element.properties.dataLabel = label;
      element.properties.dataNote = textOf(element);
      element.properties.className = ['cite'];
      // “Footnotes”, said after every marker, would only be noise.
      delete element.properties.ariaDescribedBy;
      element.children = [{ type: 'text', value: marker }];
    });
    // Set apart by class: a selector sees elements only, and not the words between them.
    visit(tree, 'element', (element: Element, index, parent) => {
      if (element.tagName === 'td' && element.children.length > 0 && element.children.every(isMarker))
        element.properties.className = ['markers'];
      const before = parent && index !== undefined ? parent.children[index - 1] : undefined;
      if (isMarker(element) && before && isMarker(before)) element.properties.className = ['next-marker'];
    });
  };
}

function isMarker(node: RootContent | ElementContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'sup') return false;
  const [link] = node.children;
  return link?.type === 'element' && link.properties.dataNote !== undefined;
}

/** The key whose note an address leads to: `#fn-s10-3` → `10.3`, `#fn-source-harbor-rules` → `harbor-rules`. */
function keyOf(address: string): string {
  const identifier = address.replace('#fn-', '');
  const statement = /^s(\d+)-(\d+)$/.exec(identifier);
  if (statement) return `${statement[1]}.${statement[2]}`;
  return identifier.replace(/^source-/, '').replace(/^silent-(\d+)$/, 'silent:$1');
}
