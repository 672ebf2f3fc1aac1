import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A figure component in a text: `<Figure of="fig-wanted-2019" />`, or `<Figure of="…" capital />` at the start of a sentence. */
export interface FigureMention {
  /** Value of `of`; empty if the prop is missing. */
  id: string;
  line: number;
}

/**
 * Replaces each `<Figure of="…" />` in a tree with the wording of the figures data, so that numbers and hedges agree
 * everywhere.
 *
 * @param words returns the wording of a figure; if it returns undefined, the component is left in place
 * @returns all figure components, in document order
 */
export function fillFigures(tree: Root, words: (id: string) => string | undefined): FigureMention[] {
  const mentions: FigureMention[] = [];
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
