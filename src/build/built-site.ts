import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

import { type PublishedPage, publishedPage } from '../permalinks/built-pages.ts';
import { type Fault, nearest } from '../syntax/faults.ts';
import { base } from '../site/address.ts';
import { elementsIn } from '../typography/elements.ts';

interface BuiltPage {
  /** Path from the root of the built site: `topics/members/index.html`. */
  file: string;
  ids: Set<string>;
  /** Every address the page refers to, with its line. */
  links: { address: string; line: number }[];
}

/** A built site, read once: its pages are long, and there are many. */
export interface BuiltSite {
  /** What each page offers to link to, by path; the page of what is missing has no address of its own. */
  published: Map<string, PublishedPage>;
  /** Links and anchors that lead nowhere, and ids used twice. */
  faults: Fault[];
}

/** Reads the built pages as a reader's browser does. */
export function readBuiltSite(folder: string): BuiltSite {
  const faults: Fault[] = [];
  const published: BuiltSite['published'] = new Map();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const pages = new Map<string, BuiltPage>();
  for (const file of files.sort()) {
    const tree = fromHtml(readFileSync(join(folder, file), 'utf8'));
    pages.set(file, readPage(tree, file, faults));
    if (!/(?:^|\/)index\.html$/.test(file)) continue;
    const path = `/${file.replace(/index\.html$/, '')}`;
    published.set(path, publishedPage(path, tree));
  }
  for (const page of pages.values()) {
    for (const { address, line } of page.links) {
      const fault = followLink(address, page, pages, folder);
      if (fault) faults.push({ file: page.file, line, ...fault });
    }
  }
  return { published, faults };
}

function readPage(tree: Root, file: string, faults: Fault[]): BuiltPage {
  const page: BuiltPage = { file, ids: new Set(), links: [] };
  for (const { properties, position } of elementsIn(tree)) {
    const line = position?.start.line ?? 1;
    const { id, href, src, action } = properties;
    if (typeof id === 'string') {
      if (page.ids.has(id))
        faults.push({
          file,
          line,
          problem: 'id used twice on a page',
          found: `id="${id}"`,
          expected: 'an id once a page',
          nearest: `${id}-2`,
        });
      page.ids.add(id);
    }
    for (const address of [href, src, action]) if (typeof address === 'string') page.links.push({ address, line });
  }
  return page;
}

type LinkFault = Pick<Fault, 'problem' | 'found' | 'expected' | 'nearest'>;

/** What is wrong with an address, seen from a page; undefined where it leads somewhere or to another host. */
function followLink(
  address: string,
  from: BuiltPage,
  pages: Map<string, BuiltPage>,
  folder: string,
): LinkFault | undefined {
  if (/^(?:https?|mailto|data):/.test(address)) return undefined;
  const [path = '', fragment] = address.split('#');
  const [pathname = ''] = path.split('?');
  if (pathname !== '' && !pathname.startsWith(base)) {
    return {
      problem: 'link that leaves the site',
      found: address,
      expected: `an address below ${base}`,
      nearest: base + pathname.replace(/^\//, ''),
    };
  }
  const file = pathname === '' ? from.file : pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  const page = pages.get(file);
  if (!page) {
    if (existsSync(join(folder, file)) && !file.endsWith('/')) return undefined;
    return {
      problem: 'dead link',
      found: address,
      expected: 'a page or file of the site',
      nearest: `${base}${nearest(file, [...pages.keys()]).replace(/index\.html$/, '')}`,
    };
  }
  if (fragment && !fragment.startsWith(':~:') && !page.ids.has(decodeURIComponent(fragment))) {
    return {
      problem: 'dead anchor',
      found: address,
      expected: `an id on ${page.file}`,
      nearest: `#${nearest(fragment, [...page.ids])}`,
    };
  }
  return undefined;
}
