import { visit } from 'unist-util-visit';
import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import { mdxTexts } from './mdx-texts.ts';
import { nodeRefusal } from './node-refusal.ts';

/** Texts are Markdown of the kinds on the list: no code, no images, no definitions of links. */
export const mdxNodesAllowed: Check = (registry) => {
  const faults: Fault[] = [];
  for (const { tree, file } of mdxTexts(registry))
    visit(tree, (node) => {
      const fault = nodeRefusal(node);
      if (fault) faults.push({ file, line: node.position?.start.line ?? 1, ...fault });
    });
  return faults;
};
