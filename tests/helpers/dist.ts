import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';

/** A built page, parsed. */
export interface Page {
  /** Address as a reader sees it: `/topics/members/`, `/404.html`. */
  path: string;
  html: string;
  /** Parsed when it is first asked for. */
  readonly tree: Root;
}

/** Every file below a folder, as paths from it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Every page of a built site. */
export function pagesOf(folder = 'dist'): Page[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      let tree: Root | undefined;
      return {
        path: `/${file.replace(/index\.html$/, '')}`,
        html,
        get tree() {
          tree ??= fromHtml(html);
          return tree;
        },
      };
    });
}

/** The one element a selector names; throws where there is none, so that no test passes on nothing. */
export function the(selector: string, { path, tree }: Page): Element {
  const found = select(selector, tree);
  if (!found) throw new Error(`${path} has no ${selector}`);
  return found;
}

export function all(selector: string, { tree }: Page): Element[] {
  return selectAll(selector, tree);
}

/** The text of an element as a reader sees it. */
export function textIn(element: Element | Root): string {
  return textOf(element).replace(/\s+/g, ' ').replace(/’/g, "'").trim();
}
