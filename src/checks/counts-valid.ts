import { visit } from 'unist-util-visit';
import { COUNTED_KINDS, formatCount } from '../registry/counts.ts';
import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import { mdxTexts } from './mdx-texts.ts';

const HARD_CODED_COUNT = new RegExp(`(?<![\\d.,])\\d[\\d,]* (${COUNTED_KINDS.join('|')})\\b`, 'g');

/** Texts count only known kinds of content, and never with hard-coded numbers, which would become out of date. */
export const countsValid: Check = (registry) => {
  const faults: Fault[] = [];
  for (const { tree, file, components } of mdxTexts(registry)) {
    if (!components.has('Count')) continue;
    visit(tree, (node) => {
      const line = node.position?.start.line ?? 1;
      if (node.type === 'mdxJsxTextElement' && node.name === 'Count') {
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'of') continue;
          const of = attribute.value;
          // Another check reports expressions as values.
          if (typeof of !== 'string' || formatCount(registry.counts, of) !== undefined) continue;
          faults.push({
            file,
            line,
            problem: 'unknown count',
            found: `<Count of="${of}" />`,
            expected: `one of ${COUNTED_KINDS.join(', ')}`,
            nearest: `<Count of="${nearest(of, COUNTED_KINDS)}" />`,
          });
        }
      }
      if (node.type !== 'text') return;
      for (const { 0: found, 1: of, index } of node.value.matchAll(HARD_CODED_COUNT))
        faults.push({
          file,
          line: line + node.value.slice(0, index).split('\n').length - 1,
          problem: 'hard-coded count',
          found,
          expected: 'a <Count> component',
          nearest: `<Count of="${of}" /> ${of}`,
        });
    });
  }
  return faults;
};
