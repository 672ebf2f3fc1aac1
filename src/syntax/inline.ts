import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';

/** Converts inline Markdown to HTML. */
export function inlineHtml(nodes: readonly PhrasingContent[]): string {
  const paragraph = { type: 'paragraph' as const, children: [...nodes] };
  return toHtml(toHast({ type: 'root', children: [paragraph] })).replace(/^<p>|<\/p>$/g, '');
}

const ONE_LINE = new Set(['paragraph', 'heading', 'tableCell']);

/** Converts Markdown to plain text on one line, with spaces between blocks and table cells. */
export function plainText(nodes: readonly Nodes[]): string {
  const parts = nodes.map((node) =>
    'children' in node && !ONE_LINE.has(node.type) && hasBlocks(node) ? plainText(node.children) : textOf(node),
  );
  return parts
    .join(nodes.some(isBlock) ? ' ' : '')
    .replace(/\s+/g, ' ')
    .trim();
}

const INLINE = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'inlineCode',
  'break',
  'mdxTextExpression',
  'mdxJsxTextElement',
]);

function isBlock(node: Nodes): boolean {
  return !INLINE.has(node.type);
}

function hasBlocks(node: Nodes): boolean {
  return 'children' in node && node.children.some(isBlock);
}
