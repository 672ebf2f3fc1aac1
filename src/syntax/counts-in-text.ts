import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Puts a number in the place of every `<Count of="statements" />`, so that no count of the site's own parts is typed. What
 * `words` does not know stays as it is: a check refuses it.
 */
export function fillCounts(tree: Root, words: (of: string) => string | undefined): void {
  visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
    if (node.name !== 'Count' || !parent || index === undefined) return;
    const attribute = node.attributes.find((candidate) => 'name' in candidate && candidate.name === 'of');
    const value = typeof attribute?.value === 'string' ? words(attribute.value) : undefined;
    if (value === undefined) return;
    parent.children[index] = { type: 'text', value, ...(node.position ? { position: node.position } : {}) };
  });
}
