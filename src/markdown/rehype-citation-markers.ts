import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { getRegistry } from '../load/current.ts';
import { citationNote } from '../prose/citation-note.ts';
import { resolveCitation } from '../registry/citation-target.ts';

/** Replaces the numbers of footnote markers with `§10.3` or the short name of the source, and adds accessible names. */
export function rehypeCitationMarkers() {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      if (element.tagName !== 'a' || element.properties.dataFootnoteRef === undefined) return;
      const target = resolveCitation(getRegistry(), citationKey(String(element.properties.href)));
      if (!target) return;
      const { marker, spoken, label } = citationNote(target);
      element.properties.ariaLabel = spoken;
      // The style sheet shows these in the margin and in print, so that they are not copied with the text.
      element.properties.dataLabel = label;
      element.properties.dataNote = textOf(element);
      element.properties.className = ['cite'];
      // Screen readers would otherwise read “Footnotes” after each marker.
      delete element.properties.ariaDescribedBy;
      element.children = [{ type: 'text', value: marker }];
    });
    // CSS selectors ignore text nodes, so classes mark cells with only markers, and adjacent markers.
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

/** Converts a footnote URL to a citation key: `#fn-s10-3` → `10.3`, `#fn-source-harbor-rules` → `harbor-rules`. */
function citationKey(address: string): string {
  const identifier = address.replace('#fn-', '');
  const statement = /^s(\d+)-(\d+)$/.exec(identifier);
  if (statement) return `${statement[1]}.${statement[2]}`;
  return identifier.replace(/^source-/, '').replace(/^silent-(\d+)$/, 'silent:$1');
}
