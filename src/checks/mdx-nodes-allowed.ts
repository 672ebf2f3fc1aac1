import { visit } from 'unist-util-visit';
import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import { mdxTexts } from './mdx-texts.ts';
import { nodeFault } from './node-fault.ts';

/** Texts use only allowed Markdown: no code, images or link definitions. */
export const mdxNodesAllowed: Check = (registry) => {
  const faults: Fault[] = [];
  for (const { tree, file } of mdxTexts(registry))
    visit(tree, (node) => {
      const fault = nodeFault(node);
      if (fault) faults.push({ file, line: node.position?.start.line ?? 1, ...fault });
    });
  return faults;
};
