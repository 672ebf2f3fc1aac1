import { visit } from 'unist-util-visit';
import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import { type ComponentNode, type MdxText, mdxTexts } from './mdx-texts.ts';

/** Texts use only known components, with the right placement and content, and no HTML elements. */
export const mdxComponentsAllowed: Check = (registry) => {
  const faults: Fault[] = [];
  for (const { tree, file, components } of mdxTexts(registry))
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const fault = componentFault(node, components);
      if (fault) faults.push({ file, line: node.position?.start.line ?? 1, ...fault });
    });
  return faults;
};

function componentFault(
  node: ComponentNode,
  components: MdxText['components'],
): Omit<Fault, 'file' | 'line'> | undefined {
  // A fragment (<>) has no name.
  const name = node.name ?? '';
  const found = `<${name}>`;
  const names = [...components.keys()];
  const known = components.get(name);
  const expected = names.length > 0 ? names.map((choice) => `<${choice}>`).join(', ') : 'Markdown without components';
  if (!known && !/^[A-Z]/.test(name))
    return {
      problem: 'unsupported HTML',
      found,
      expected: 'Markdown',
      nearest: MARKDOWN_ALTERNATIVES.get(name) ?? 'remove the tag, or write &lt; for a literal <',
    };
  if (!known)
    return {
      problem: 'unknown component',
      found,
      expected,
      nearest: names.length > 0 ? `<${nearest(name, names)}>` : 'write it as Markdown',
    };
  if ((known.place === 'block') !== (node.type === 'mdxJsxFlowElement'))
    return {
      problem: 'misplaced component',
      found,
      expected,
      nearest: `${found} ${known.place === 'block' ? 'on a separate line' : 'inside a sentence'}`,
    };
  if (known.hasContent !== node.children.length > 0)
    return {
      problem: known.hasContent ? 'missing component content' : 'unexpected component content',
      found,
      expected: known.hasContent ? 'text between the tags' : 'a self-closing tag',
      nearest: known.example,
    };
  return undefined;
}

/** Markdown syntax that replaces HTML elements. */
const MARKDOWN_ALTERNATIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: '[text](/topics/members/)',
    b: '**text**',
    strong: '**text**',
    i: '*text*',
    em: '*text*',
    br: 'a new paragraph',
    p: 'a paragraph between blank lines',
    code: '`text`',
    ul: '- item',
    ol: '1. item',
    li: '- item',
    table: '| Column | Column |',
    blockquote: '> text',
    img: 'a picture such as <MemberMap />, or a link to the image',
    iframe: 'a link: [text](https://example.org/)',
  }),
);
