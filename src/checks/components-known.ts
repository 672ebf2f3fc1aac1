import { visit } from 'unist-util-visit';
import { PICTURE_NAMES } from '../pictures/names.ts';
import { type Fault, nearest } from '../registry/faults.ts';
import type { Check } from './check.ts';

/** What may stand on a line of its own, and what in a sentence. */
const BLOCKS: readonly string[] = ['Glance', ...PICTURE_NAMES];
const INLINE: readonly string[] = ['Figure'];

/** A text holds no component but those that pages have, and no code: Astro would stop there without saying in which line. */
export const componentsKnown: Check = ({ articles }) => {
  const faults: Fault[] = [];
  for (const { tree, file } of articles)
    visit(tree, (node) => {
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        // Anchors of headings and remarks for other writers are comments.
        if (/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(node.value)) return;
        faults.push({
          file,
          line: node.position?.start.line ?? 1,
          problem: 'expression in a text',
          found: `{${node.value}}`,
          expected: 'Markdown without code',
          nearest: 'write &#123; for a bare brace',
        });
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      // A name in small letters is an element of HTML; none stands for a fragment.
      const name = node.name ?? '';
      if (!/^[A-Z]/.test(name)) return;
      const [known, others, there] =
        node.type === 'mdxJsxFlowElement'
          ? [BLOCKS, INLINE, 'in a sentence']
          : [INLINE, BLOCKS, 'on a line of its own'];
      if (known.includes(name)) return;
      faults.push({
        file,
        line: node.position?.start.line ?? 1,
        problem: others.includes(name) ? 'component in the wrong place' : 'component that does not exist',
        found: `<${name}>`,
        expected: [...BLOCKS, ...INLINE].map((choice) => `<${choice}>`).join(', '),
        nearest: others.includes(name) ? `<${name}> ${there}` : `<${nearest(name, [...BLOCKS, ...INLINE])}>`,
      });
    });
  return faults;
};
