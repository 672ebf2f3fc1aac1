import type { PhrasingContent, Root } from 'mdast';
import { getRegistry } from '../load/current.ts';
import { inlineHtml, plainText } from '../syntax/inline.ts';
import { parseInline } from '../registry/reference.ts';
import { href } from '../site/address.ts';
import { noteOf } from './citation-note.ts';
import { replaceCitations, stripCitations } from '../syntax/citation-syntax.ts';
import { resolveCitation } from '../registry/citation-target.ts';

/**
 * Prose of a data file as inline HTML. Its citations are links to what they cite, without notes: on a page of many entries
 * the way to a note and back would be longer than the way to the statement.
 */
export function proseHtml(text: string): string {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: parseInline(text) }] };
  replaceCitations(tree, ({ key }) => {
    const target = resolveCitation(getRegistry(), key);
    if (!target) throw new Error(`unknown citation: [^${key}]`);
    const { marker, spoken, page } = noteOf(target);
    return {
      type: 'link',
      url: href(page),
      data: { hProperties: { className: ['cite', 'cite-link'], ariaLabel: spoken } },
      children: [{ type: 'text', value: marker }],
    };
  });
  const [paragraph] = tree.children;
  return inlineHtml(paragraph?.type === 'paragraph' ? breakable(paragraph.children as PhrasingContent[]) : []);
}

/** Lets a line end between one citation and the next: each keeps to a line, and not every browser ends one between them. */
function breakable(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const wordBreak: PhrasingContent = { type: 'emphasis', children: [], data: { hName: 'wbr' } };
  return nodes.flatMap((node, i) =>
    node.type === 'link' && nodes[i - 1]?.type === 'link' ? [wordBreak, node] : [node],
  );
}

/** The same as plain text, citations left out: for the search. */
export function proseText(text: string): string {
  return stripCitations(plainText(parseInline(text)));
}
