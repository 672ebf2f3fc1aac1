import { visit } from 'unist-util-visit';
import { COUNTED_KINDS, formatCount } from '../registry/counts.ts';
import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import { mdxTexts } from './mdx-texts.ts';

const TYPED = new RegExp(`(?<![\\d.,])\\d[\\d,]* (${COUNTED_KINDS.join('|')})\\b`, 'g');

/** What a text counts is something that the site has, and no count of it is typed by hand: that one would be out of date soon. */
export const countsKnown: Check = (registry) => {
  const faults: Fault[] = [];
  for (const { tree, file, components } of mdxTexts(registry)) {
    if (!components.has('Count')) continue;
    visit(tree, (node) => {
      const line = node.position?.start.line ?? 1;
      if (node.type === 'mdxJsxTextElement' && node.name === 'Count') {
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'of') continue;
          const of = attribute.value;
          // Code in place of a text is another check's fault.
          if (typeof of !== 'string' || formatCount(registry.counts, of) !== undefined) continue;
          faults.push({
            file,
            line,
            problem: 'unknown count',
            found: `<Count of="${of}" />`,
            expected: `of="…" with ${COUNTED_KINDS.join(', ')}`,
            nearest: `<Count of="${nearest(of, COUNTED_KINDS)}" />`,
          });
        }
      }
      if (node.type !== 'text') return;
      for (const { 0: found, 1: of, index } of node.value.matchAll(TYPED))
        faults.push({
          file,
          line: line + node.value.slice(0, index).split('\n').length - 1,
          problem: 'hard-coded count',
          found,
          expected: 'a count that the build fills in',
          nearest: `<Count of="${of}" /> ${of}`,
        });
    });
  }
  return faults;
};
