import type { FootnoteDefinition, Root } from 'mdast';
import type { VFile } from 'vfile';
import { getRegistry } from '../load/current.ts';
import { ContentError, nearest } from '../syntax/faults.ts';
import { noteOf } from '../prose/citation-note.ts';
import { replaceCitations } from '../syntax/citation-syntax.ts';
import { citationKeys, resolveCitation } from '../registry/citation-target.ts';

/**
 * Turns `[^10.3]` and its kin into footnotes filled from the registry, so that remark-rehype numbers them, links them and
 * links back. The markers are named by `rehypeCitationMarkers`.
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const registry = getRegistry();
    const notes = new Map<string, FootnoteDefinition>();
    replaceCitations(tree, ({ key, line }) => {
      const target = resolveCitation(registry, key);
      // The registry has checked every file; this catches a file changed since, in the development server.
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
      const { identifier, content } = noteOf(target);
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
