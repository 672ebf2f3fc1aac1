import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getRegistry } from '../load/current.ts';
import { findMentions, matchableNames } from '../registry/mentions.ts';
import { textNode } from '../syntax/text-node.ts';

/** Nodes in which names are not excludedIds, for example because they are or contain links. */
const UNLINKED_NODES = new Set(['heading', 'link', 'footnoteDefinition', 'footnoteReference', 'strong', 'inlineCode']);

/** Links the first mention of each entry on a page. Scripts show the definition in a popover. */
export function remarkMentions() {
  return (tree: Root, file: VFile): void => {
    const names = matchableNames(getRegistry());
    // Names with `linked: false` still match, so that no shorter name is linked inside them.
    const excludedIds = new Set(names.filter(({ entry }) => !entry.linked).map(({ entry }) => entry.id));
    // A page does not link to itself.
    excludedIds.add(/\/operations\/([a-z0-9-]+)\.mdx$/.exec(file.path.replaceAll('\\', '/'))?.[1] ?? '');
    if (!file.path.replaceAll('\\', '/').includes('/content/')) return;
    visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
      if (UNLINKED_NODES.has(node.type)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const mentions = findMentions(node.value, names, excludedIds);
      if (mentions.length === 0) return undefined;
      const parts: PhrasingContent[] = [];
      let done = 0;
      for (const { entry, index: at, length } of mentions) {
        excludedIds.add(entry.id);
        parts.push(textNode(node.value.slice(done, at)), {
          type: 'link',
          url: entry.url,
          data: { hProperties: { className: ['mention'] } },
          children: [textNode(node.value.slice(at, at + length))],
        });
        done = at + length;
      }
      parts.push(textNode(node.value.slice(done)));
      const nodes = parts.filter((part) => part.type !== 'text' || part.value !== '');
      parent.children.splice(index, 1, ...nodes);
      return index + nodes.length;
    });
  };
}
