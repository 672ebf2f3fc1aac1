import type { Root } from 'hast';
import { elementsIn } from '../typography/elements.ts';
import { mainOf, passagesIn } from './passages.ts';

/** A built page, as far as its addresses go. */
export interface PublishedPage {
  /** `/about/` */
  path: string;
  /** Every id at which a browser would stop. */
  ids: Set<string>;
  /** The ids of its passages. */
  passages: string[];
  /** True for the page that stands at an old address and leads to the new one. */
  former: boolean;
}

/** What a built page offers to link to. */
export function publishedPage(path: string, tree: Root): PublishedPage {
  const ids = new Set<string>();
  for (const { properties } of elementsIn(tree)) if (typeof properties.id === 'string') ids.add(properties.id);
  const kind = mainOf(tree)?.properties.className;
  return {
    path,
    ids,
    passages: passagesIn(tree).map(({ properties }) => properties.id),
    former: Array.isArray(kind) && kind.includes('former-page'),
  };
}
