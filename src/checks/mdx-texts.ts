import type { Nodes, Root } from 'mdast';
import type { Registry } from '../registry/registry.ts';
import { COMPONENTS, type ComponentRule } from './mdx-components.ts';

/** A component in an MDX tree. */
export type ComponentNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A parsed MDX file with the components that it can use. */
export interface MdxText {
  file: string;
  tree: Root;
  components: ReadonlyMap<string, ComponentRule>;
}

const NO_COMPONENTS: MdxText['components'] = new Map();

/** Returns all MDX files of the content. Only topics and operations can use components. */
export function mdxTexts({ exchanges, articles, pages }: Registry): MdxText[] {
  return [
    ...exchanges.map(({ file, originalTree }) => ({ file, tree: originalTree, components: NO_COMPONENTS })),
    ...[...pages.values()].map(({ file, originalTree }) => ({ file, tree: originalTree, components: NO_COMPONENTS })),
    ...articles.map(({ file, originalTree }) => ({ file, tree: originalTree, components: COMPONENTS })),
  ];
}
