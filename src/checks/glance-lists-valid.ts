import { visit } from 'unist-util-visit';
import type { Fault } from '../syntax/faults.ts';
import { plainText } from '../syntax/inline.ts';
import type { Check } from './check.ts';

/** Labels of the at-a-glance list of an operation, in order. A label can continue, as in “Results in 2019.” */
export const GLANCE_LABELS = ['Aim', 'Since', 'Participants', 'Results', 'Left open'];

/** Operations have the same labels in their at-a-glance lists, so that readers can compare them. */
export const glanceListsValid: Check = ({ operations }) => {
  const faults: Fault[] = [];
  for (const { originalTree, file } of operations.values()) {
    const labels: { text: string; line: number }[] = [];
    let line = 1;
    visit(originalTree, 'mdxJsxFlowElement', (box) => {
      if (box.name !== 'Glance') return;
      line = box.position?.start.line ?? 1;
      visit(box, 'listItem', ({ children: [first], position }) => {
        const label = first?.type === 'paragraph' ? first.children[0] : undefined;
        labels.push({
          text: label?.type === 'strong' ? plainText([label]) : '',
          line: position?.start.line ?? line,
        });
      });
    });
    const wrong = Array.from({ length: Math.max(GLANCE_LABELS.length, labels.length) }, (_, i) => i).find(
      (i) => GLANCE_LABELS[i] === undefined || !labels[i]?.text.startsWith(GLANCE_LABELS[i]),
    );
    if (wrong === undefined) continue;
    faults.push({
      file,
      line: labels[wrong]?.line ?? line,
      problem: 'invalid Glance list',
      found: labels[wrong]?.text || 'no label',
      expected: `a list in <Glance> with the labels ${GLANCE_LABELS.join(', ')}, in this order`,
      nearest: GLANCE_LABELS[wrong] === undefined ? 'remove the item' : `- **${GLANCE_LABELS[wrong]}.** …`,
    });
  }
  return faults;
};
