import type { Nodes, Paragraph, TableRow } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { endsInCitation } from '../syntax/citation-syntax.ts';
import type { Fault } from '../syntax/faults.ts';
import { plainText } from '../syntax/inline.ts';
import type { Check } from './check.ts';

/** Each paragraph, list item and table row of a topic or operation ends with a citation. */
export const blocksCited: Check = ({ articles }) => {
  const faults: Fault[] = [];
  for (const { tree, file } of articles) {
    let lastCited = '[^editors]';
    const checkBlock = (node: Paragraph | TableRow, kind: string): void => {
      const text = plainText([node as Nodes]);
      const key = /\[\^[^\]]+\]\s*$/.exec(text)?.[0].trim();
      if (endsInCitation(text)) lastCited = key ?? lastCited;
      else
        faults.push({
          file,
          line: node.position?.end.line ?? 1,
          problem: 'missing citation',
          found: `${kind}: … ${text.slice(-50)}`,
          expected: 'a citation at the end',
          nearest: `${lastCited}, the previous citation`,
        });
    };
    visit(tree, (node) => {
      if (node.type === 'table') {
        for (const row of node.children.slice(1)) checkBlock(row, 'table row');
        return SKIP;
      }
      if (node.type === 'paragraph') checkBlock(node, 'text');
      return undefined;
    });
  }
  return faults;
};
