import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A figure named in a text: `<Figure of="fig-wanted-2019" />`, or `<Figure of="…" capital />` at the start of a sentence. */
export interface FigureMention {
  id: string;
  line: number;
}

/**
 * Puts words in the place of every `<Figure of="…" />`, so that a page's figures are those of the figures data, hedge
 * included. What `words` does not know stays as it is.
 *
 * @returns every mention, in order
 */
export function fillFigures(tree: Root, words: (id: string) => string | undefined): FigureMention[] {
  const mentions: FigureMention[] = [];
  // Alone on a line of its own MDX reads it as a block; in text, in a cell or in an item as inline.
  visit(tree, (node, index, parent) => {
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Figure') return undefined;
    const attribute = node.attributes.find(
      (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'of',
    );
    const id = typeof attribute?.value === 'string' ? attribute.value : '';
    mentions.push({ id, line: node.position?.start.line ?? 1 });
    const capital = node.attributes.some((candidate) => 'name' in candidate && candidate.name === 'capital');
    const plain = words(id);
    const value = capital ? plain?.replace(/^./, (letter) => letter.toUpperCase()) : plain;
    if (value === undefined || !parent || index === undefined) return undefined;
    parent.children[index] = { type: 'text', value, ...(node.position ? { position: node.position } : {}) };
    return SKIP;
  });
  return mentions;
}
