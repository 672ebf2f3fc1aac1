import { visit } from 'unist-util-visit';
import type { Fault } from '../syntax/faults.ts';
import { markdownParser } from '../syntax/mdx.ts';
import type { Check } from './check.ts';
import { nodeFault } from './node-fault.ts';

/** Texts of entries and events are a single paragraph of allowed Markdown. Other blocks would not be rendered. */
export const proseNodesAllowed: Check = ({ reference }) => {
  const faults: Fault[] = [];
  const records = [
    ...[...reference.entries.values()].map((entry) => ({ ...entry, texts: [entry.definition, entry.outside ?? ''] })),
    ...reference.events.map((event) => ({ ...event, texts: [event.text] })),
  ];
  for (const { id, texts, file, line } of records)
    for (const text of texts) {
      const tree = markdownParser.parse(text);
      visit(tree, (node) => {
        const fault = nodeFault(node);
        if (fault) faults.push({ file, line, ...fault, found: `${id}: ${fault.found}` });
      });
      if (text === '' || (tree.children.length === 1 && tree.children[0]?.type === 'paragraph')) continue;
      faults.push({
        file,
        line,
        problem: 'prose that is not a single paragraph',
        found: `${id}: ${tree.children.map(({ type }) => type).join(', ')}`,
        expected: 'one paragraph, because lists, headings and further paragraphs are not rendered',
        nearest: 'join it into one paragraph',
      });
    }
  return faults;
};
