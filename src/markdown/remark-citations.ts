import type { FootnoteDefinition, Root } from 'mdast';
import type { VFile } from 'vfile';
import { getRegistry } from '../load/current.ts';
import { ContentError, nearest } from '../syntax/faults.ts';
import { citationNote } from '../prose/citation-note.ts';
import { replaceCitations } from '../syntax/citation-syntax.ts';
import { citationKeys, resolveCitation } from '../registry/citation-target.ts';

/**
 * Converts citations such as `[^10.3]` to footnotes with content from the registry. remark-rehype adds numbers and links, and
 * `rehypeCitationMarkers` the text of the markers.
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const registry = getRegistry();
    const notes = new Map<string, FootnoteDefinition>();
    replaceCitations(tree, ({ key, line }) => {
      const target = resolveCitation(registry, key);
      // The checks find this first, except if a file changes while the development server runs.
      if (!target) {
        throw new ContentError([
          {
            file: file.path,
            line,
            problem: 'unknown citation',
            found: `[^${key}]`,
            expected: 'a statement or source',
            nearest: `[^${nearest(key, citationKeys(registry))}]`,
          },
        ]);
      }
      const { identifier, content } = citationNote(target);
      notes.set(identifier, {
        type: 'footnoteDefinition',
        identifier,
        label: key,
        children: [{ type: 'paragraph', children: content }],
      });
      return { type: 'footnoteReference', identifier, label: key };
    });
    tree.children.push(...notes.values());
  };
}
