import type { Nodes, Root } from 'mdast';
import type { Registry } from '../registry/registry.ts';
import { COMPONENTS, type ComponentRule } from './mdx-components.ts';

/** A component as a writer typed it. */
export type ComponentNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** An MDX file as its writer typed it, with the components it may hold. */
export interface MdxText {
  file: string;
  tree: Root;
  components: ReadonlyMap<string, ComponentRule>;
}

const NONE: MdxText['components'] = new Map();

/** Every MDX file of the content. The interview is data, and the fixed pages are prose: they hold no components. */
export function mdxTexts({ exchanges, articles, pages }: Registry): MdxText[] {
  return [
    ...exchanges.map(({ file, originalTree }) => ({ file, tree: originalTree, components: NONE })),
    ...[...pages.values()].map(({ file, originalTree }) => ({ file, tree: originalTree, components: NONE })),
    ...articles.map(({ file, originalTree }) => ({ file, tree: originalTree, components: COMPONENTS })),
  ];
}
