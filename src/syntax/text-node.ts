import type { Text } from 'mdast';

/** Creates a Markdown text node. */
export function textNode(value: string): Text {
  return { type: 'text', value };
}
