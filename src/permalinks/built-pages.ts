import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
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
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id);
  });
  const kind = mainOf(tree)?.properties.className;
  return {
    path,
    ids,
    passages: passagesIn(tree).map(({ properties }) => properties.id),
    former: Array.isArray(kind) && kind.includes('former-page'),
  };
}

/** Every page of a built site by path; the page of what is missing has no address of its own. */
export function publishedPages(folder: string): Map<string, PublishedPage> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|\/)index\.html$/.test(file),
  );
  return new Map(
    files.sort().map((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      return [path, publishedPage(path, fromHtml(readFileSync(join(folder, file), 'utf8')))];
    }),
  );
}
