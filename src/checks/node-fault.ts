import type { Nodes } from 'mdast';
import type { Fault } from '../syntax/faults.ts';

/** Node types that texts can contain. Other checks cover components. */
const ALLOWED_NODES: ReadonlySet<string> = new Set<Nodes['type']>([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** An expression that contains only comments. */
const COMMENT = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;

/** Supported link URLs: paths on the site, fragments, http(s) and mailto. */
const LINK_URL = /^(?:\/(?![/\\])|#|https?:\/\/|mailto:)/;

/** Returns the fault of an unsupported node, or undefined if the node is allowed. */
export function nodeFault(node: Nodes): Omit<Fault, 'file' | 'line'> | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        problem: 'unsupported import or export',
        found: truncate(node.value),
        expected: 'Markdown without code; components need no import',
        nearest: 'delete this line, or start the sentence with another word than import or export',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (COMMENT.test(node.value)) return undefined;
      return {
        problem: 'unsupported expression',
        found: truncate(`{${node.value}}`),
        expected: 'Markdown without code; braces can contain only comments, such as heading anchors',
        nearest: 'write &#123; for a literal {',
      };
    case 'image':
    case 'imageReference':
      return {
        problem: 'unsupported image',
        found: truncate(`![${node.alt ?? ''}]${node.type === 'image' ? `(${node.url})` : ''}`),
        expected: 'a picture component',
        nearest: 'a picture such as <MemberMap />, or a link to the image',
      };
    case 'link':
      if (LINK_URL.test(node.url)) return undefined;
      return {
        problem: 'unsupported link',
        found: truncate(node.url),
        expected: 'a path on this site that starts with /, or a URL that starts with https://',
        nearest: /^[\w-]+(?:\.[\w-]+)+/.test(node.url) ? `https://${node.url}` : '/topics/members/',
      };
    default:
      if (ALLOWED_NODES.has(node.type)) return undefined;
      return {
        problem: 'unsupported Markdown',
        found: node.type,
        expected: 'paragraphs, headings, lists, tables, quotations, links, bold, italics and inline code',
        nearest: ALTERNATIVES[node.type] ?? 'write it as a paragraph',
      };
  }
}

/** Suggested alternatives to unsupported Markdown. */
const ALTERNATIVES: Readonly<Record<string, string>> = {
  html: 'write it in Markdown: **bold**, *italics*, or &lt; for a literal <',
  definition: 'write the URL in the link: [text](/topics/members/)',
  linkReference: 'write the URL in the link: [text](/topics/members/)',
  footnoteDefinition: 'cite a statement such as [^10.3] or a source key; the build creates the footnote',
  footnoteReference: 'cite a statement such as [^10.3] or a source key; the build creates the footnote',
  code: 'write it as a paragraph, without a fence or an indent of four spaces',
  thematicBreak: 'start a section with ## and a title',
  delete: 'delete the words',
  break: 'start a new paragraph',
};

function truncate(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}
