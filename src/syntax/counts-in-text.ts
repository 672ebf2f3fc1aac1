import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Replaces each `<Count of="statements" />` in a tree with the number, so that counts of the site's content stay up to date.
 *
 * @param words formats the count of a kind; if it returns undefined, the component is left in place for a check to report
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
