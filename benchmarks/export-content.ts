import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageToMdx } from './page-to-mdx.ts';

/** No pages to read: the search, tables of data, and old addresses that lead to new ones. */
const NOT_READ = /^\/(?:search|data)\//;
const FORMER = /<main[^>]* class="[^"]*\bformer-page\b/;

/**
 * Writes every page that a reader reads of a built site as MDX, into the folder of another generator's content.
 *
 * @returns their addresses, `/topics/members/`
 */
export function exportContent(dist: string, folder: string): string[] {
  rmSync(folder, { recursive: true, force: true });
  const pages = readPages(dist);
  const parents = new Set([...pages.keys()].map((path) => path.replace(/[^/]+\/$/, '')));
  for (const [path, html] of pages) {
    // A page without others below it is a file, not a folder of one: navigation made from folders would be twice as long.
    const target = join(folder, parents.has(path) ? `${path}index.mdx` : `${path.slice(0, -1)}.mdx`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, pageToMdx(html, path));
  }
  return [...pages.keys()];
}

/** The HTML of every page that has something to read, by address. */
function readPages(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|\/)index\.html$/.test(file),
  );
  return new Map(
    files
      .sort()
      .map((file): [string, string] => [`/${file.replace(/index\.html$/, '')}`, readFileSync(join(dist, file), 'utf8')])
      .filter(([path, html]) => !NOT_READ.test(path) && !FORMER.test(html)),
  );
}
