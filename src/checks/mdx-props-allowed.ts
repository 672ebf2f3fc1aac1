import { visit } from 'unist-util-visit';
import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import type { ComponentRule } from './mdx-components.ts';
import { type ComponentNode, mdxTexts } from './mdx-texts.ts';

/** Components have exactly their required props and known flags, each once and without expressions. */
export const mdxPropsAllowed: Check = (registry) => {
  const faults: Fault[] = [];
  for (const { tree, file, components } of mdxTexts(registry))
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const rule = components.get(node.name ?? '');
      if (!rule) return;
      for (const fault of propFaults(node.attributes, node.name ?? '', rule))
        faults.push({ file, line: node.position?.start.line ?? 1, ...fault });
    });
  return faults;
};

function propFaults(
  attributes: ComponentNode['attributes'],
  component: string,
  rule: ComponentRule,
): Omit<Fault, 'file' | 'line'>[] {
  const { textProps, flags, example } = rule;
  const names = [...textProps, ...flags];
  const faults: Omit<Fault, 'file' | 'line'>[] = [];
  const missing = new Set(textProps);
  const seen = new Set<string>();
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      faults.push({
        problem: 'spread props',
        found: `<${component} {${attribute.value}}>`,
        expected: 'props with text values',
        nearest: example,
      });
      continue;
    }
    const { name, value } = attribute;
    const found = `<${component} ${name}${typeof value === 'string' ? `="${value}"` : value ? `={${value.value}}` : ''}>`;
    if (!names.includes(name)) {
      // A misspelled prop is most likely a missing one.
      const choices = [...missing].filter(
        (text) => !attributes.some((other) => 'name' in other && other.name === text),
      );
      faults.push({
        problem: 'unknown prop',
        found,
        expected: names.length > 0 ? `only ${names.join(', ')}` : 'no props',
        nearest: choices.length > 0 ? `${nearest(name, choices)}, as in ${example}` : example,
      });
      continue;
    }
    if (seen.has(name)) faults.push({ problem: 'duplicate prop', found, expected: `${name} once`, nearest: example });
    seen.add(name);
    missing.delete(name);
    const fits = textProps.includes(name) ? typeof value === 'string' && value.trim() !== '' : value === null;
    if (fits) continue;
    faults.push({
      problem: 'invalid prop value',
      found,
      expected: textProps.includes(name) ? `a quoted text after ${name}=` : `${name} without a value`,
      nearest: textProps.includes(name) ? example : `<${component} … ${name} />`,
    });
  }
  for (const name of missing)
    faults.push({
      problem: 'missing prop',
      found: `<${component}> without ${name}`,
      expected: `${name}="…"`,
      nearest: example,
    });
  return faults;
}
