import { visit } from 'unist-util-visit';
import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import { type ComponentNode, type MdxText, mdxTexts } from './mdx-texts.ts';

/** A text holds the components on the list, each in its place and with its content, and no elements of HTML. */
export const mdxComponentsAllowed: Check = (registry) => {
  const faults: Fault[] = [];
  for (const { tree, file, components } of mdxTexts(registry))
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const fault = refusal(node, components);
      if (fault) faults.push({ file, line: node.position?.start.line ?? 1, ...fault });
    });
  return faults;
};

function refusal(node: ComponentNode, components: MdxText['components']): Omit<Fault, 'file' | 'line'> | undefined {
  // A fragment, <>, has no name.
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
      nearest: MARKDOWN.get(name) ?? 'take the tag out, or write &lt; for a bare sign',
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
      nearest: `${found} ${known.place === 'block' ? 'on a line of its own' : 'in a sentence'}`,
    };
  if (known.hasContent !== node.children.length > 0)
    return {
      problem: known.hasContent ? 'missing component content' : 'unexpected component content',
      found,
      expected: known.hasContent ? 'text between the tags' : 'a tag that closes itself',
      nearest: known.example,
    };
  return undefined;
}

/** How Markdown says what writers of HTML reach for. */
const MARKDOWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: '[text](/topics/members/)',
    b: '**text**',
    strong: '**text**',
    i: '*text*',
    em: '*text*',
    br: 'a new paragraph',
    p: 'a paragraph with an empty line before and after it',
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
