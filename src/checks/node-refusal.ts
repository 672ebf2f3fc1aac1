import type { Nodes } from 'mdast';
import type { Fault } from '../syntax/faults.ts';

/** What a text may be made of. Components have a check of their own. */
const ALLOWED: ReadonlySet<string> = new Set<Nodes['type']>([
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

/** One or more comments and nothing else; code between two comments is code. */
const COMMENT = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;

/** Addresses that a link may have: of this site, of the web, or of a mailbox. */
const ADDRESS = /^(?:\/(?![/\\])|#|https?:\/\/|mailto:)/;

/** Why a part of a text is refused, with what to write instead; undefined where it is allowed. */
export function nodeRefusal(node: Nodes): Omit<Fault, 'file' | 'line'> | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        problem: 'unsupported import or export',
        found: excerpt(node.value),
        expected: 'Markdown without code; the components are there without an import',
        nearest: 'delete this line, or begin a sentence with another word than import or export',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (COMMENT.test(node.value)) return undefined;
      return {
        problem: 'unsupported expression',
        found: excerpt(`{${node.value}}`),
        expected: 'Markdown without code; only comments stand in braces, such as the anchor of a heading',
        nearest: 'write &#123; for a bare brace',
      };
    case 'image':
    case 'imageReference':
      return {
        problem: 'unsupported image',
        found: excerpt(`![${node.alt ?? ''}]${node.type === 'image' ? `(${node.url})` : ''}`),
        expected: 'no image: pictures are components, which are drawn with a table behind each',
        nearest: 'a picture such as <MemberMap />, or a link to the image',
      };
    case 'link':
      if (ADDRESS.test(node.url)) return undefined;
      return {
        problem: 'unsupported link',
        found: excerpt(node.url),
        expected: 'a path of this site that begins with /, or an address that begins with https://',
        nearest: /^[\w-]+(?:\.[\w-]+)+/.test(node.url) ? `https://${node.url}` : '/topics/members/',
      };
    default:
      if (ALLOWED.has(node.type)) return undefined;
      return {
        problem: 'unsupported Markdown',
        found: node.type,
        expected: 'paragraphs, headings, lists, tables, quotations, links, bold, italics and code in a line',
        nearest: INSTEAD[node.type] ?? 'write it as a paragraph',
      };
  }
}

/** What to write instead of a kind of Markdown that is refused. */
const INSTEAD: Readonly<Record<string, string>> = {
  html: 'write it in Markdown: **bold**, *italics*, or &lt; for a bare sign',
  definition: 'write the address with the link: [text](/topics/members/)',
  linkReference: 'write the address with the link: [text](/topics/members/)',
  footnoteDefinition: 'cite a statement such as [^10.3] or a source key; the build writes the note',
  footnoteReference: 'cite a statement such as [^10.3] or a source key; the build writes the note',
  code: 'write it as a paragraph: an indent of four spaces or a fence makes code',
  thematicBreak: 'begin a section with ## and a title',
  delete: 'delete the words',
  break: 'begin a new paragraph',
};

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}
