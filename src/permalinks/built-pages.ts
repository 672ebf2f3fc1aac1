import type { Root } from 'hast';
import { elementsIn } from '../typography/elements.ts';
import { findMain, passagesIn } from './passages.ts';

/** The path and anchors of a built page. */
export interface PublishedPage {
  /** `/about/` */
  path: string;
  /** All element ids. */
  ids: Set<string>;
  /** Ids of its passages, see `passagesIn`. */
  passages: string[];
  /** True for a page at an old URL that links to the new one. */
  former: boolean;
}

/** Collects the anchors of a built page. */
export function publishedPage(path: string, tree: Root): PublishedPage {
  const ids = new Set<string>();
  for (const { properties } of elementsIn(tree)) if (typeof properties.id === 'string') ids.add(properties.id);
  const kind = findMain(tree)?.properties.className;
  return {
    path,
    ids,
    passages: passagesIn(tree).map(({ properties }) => properties.id),
    former: Array.isArray(kind) && kind.includes('former-page'),
  };
}
