import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getRegistry } from '../load/current.ts';
import { findMentions, linkableNames } from '../registry/mentions.ts';

/** Where a name is not linked: headings are links to themselves, and a link inside a link is none. */
const CLOSED = new Set(['heading', 'link', 'footnoteDefinition', 'footnoteReference', 'strong', 'inlineCode']);

/** Links the first naming of every entry on a page to the entry, where its definition opens in a popover. */
export function remarkMentions() {
  return (tree: Root, file: VFile): void => {
    const names = linkableNames(getRegistry());
    // Everyday names are not linked, but hold their place: “Port Treaty” is not in “Port Treaty Office”.
    const linked = new Set(names.filter(({ entry }) => !entry.linked).map(({ entry }) => entry.id));
    // A page does not link to itself.
    linked.add(/\/operations\/([a-z0-9-]+)\.mdx$/.exec(file.path.replaceAll('\\', '/'))?.[1] ?? '');
    if (!file.path.replaceAll('\\', '/').includes('/content/')) return;
    visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
      if (CLOSED.has(node.type)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const mentions = findMentions(node.value, names, linked);
      if (mentions.length === 0) return undefined;
      const parts: PhrasingContent[] = [];
      let done = 0;
      for (const { entry, index: at, length } of mentions) {
        linked.add(entry.id);
        parts.push(text(node.value.slice(done, at)), {
          type: 'link',
          url: entry.url,
          data: { hProperties: { className: ['mention'] } },
          children: [text(node.value.slice(at, at + length))],
        });
        done = at + length;
      }
      parts.push(text(node.value.slice(done)));
      const kept = parts.filter((part) => part.type !== 'text' || part.value !== '');
      parent.children.splice(index, 1, ...kept);
      return index + kept.length;
    });
  };
}

function text(value: string): Text {
  return { type: 'text', value };
}
