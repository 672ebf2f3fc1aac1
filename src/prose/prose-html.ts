import type { PhrasingContent, Root } from 'mdast';
import { getRegistry } from '../load/current.ts';
import { inlineHtml, plainText } from '../syntax/inline.ts';
import { parseInline } from '../registry/reference.ts';
import { href } from '../site/address.ts';
import { citationNote } from './citation-note.ts';
import { replaceCitations, stripCitations } from '../syntax/citation-syntax.ts';
import { resolveCitation } from '../registry/citation-target.ts';

/**
 * Converts a text of a data file to inline HTML. Citations link directly to their targets, because footnotes would be far away
 * on pages with many entries.
 *
 * @throws Error if a citation is unknown
 */
export function proseHtml(text: string): string {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: parseInline(text) }] };
  replaceCitations(tree, ({ key }) => {
    const target = resolveCitation(getRegistry(), key);
    if (!target) throw new Error(`unknown citation: [^${key}]`);
    const { marker, spoken, page } = citationNote(target);
    return {
      type: 'link',
      url: href(page),
      data: { hProperties: { className: ['cite', 'cite-link'], ariaLabel: spoken } },
      children: [{ type: 'text', value: marker }],
    };
  });
  const [paragraph] = tree.children;
  return inlineHtml(
    paragraph?.type === 'paragraph' ? addLineBreakOpportunities(paragraph.children as PhrasingContent[]) : [],
  );
}

/** Adds a `wbr` element between adjacent citations, because not all browsers break lines there. */
function addLineBreakOpportunities(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const wordBreak: PhrasingContent = { type: 'emphasis', children: [], data: { hName: 'wbr' } };
  return nodes.flatMap((node, i) =>
    node.type === 'link' && nodes[i - 1]?.type === 'link' ? [wordBreak, node] : [node],
  );
}

/** Converts a text of a data file to plain text without citations. */
export function proseText(text: string): string {
  return stripCitations(plainText(parseInline(text)));
}
