import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageToMdx } from './page-to-mdx.ts';

/** Pages that are left out: the search, the data page, and redirects from old addresses. */
const LEFT_OUT = /^\/(?:search|data)\//;
const FORMER = /<main[^>]* class="[^"]*\bformer-page\b/;

/**
 * Writes the pages of a built site as MDX files into the content folder of another generator.
 *
 * @returns the addresses of the pages, such as `/topics/members/`
 */
export function exportContent(dist: string, folder: string): string[] {
  rmSync(folder, { recursive: true, force: true });
  const pages = readPages(dist);
  const parents = new Set([...pages.keys()].map((path) => path.replace(/[^/]+\/$/, '')));
  for (const [path, html] of pages) {
    // A page without pages below it becomes a file. A folder for each page would double the length of Starlight's sidebar.
    const target = join(folder, parents.has(path) ? `${path}index.mdx` : `${path.slice(0, -1)}.mdx`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, pageToMdx(html, path));
  }
  return [...pages.keys()];
}

/** The HTML of every page that is exported, by address. */
function readPages(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|\/)index\.html$/.test(file),
  );
  return new Map(
    files
      .sort()
      .map((file): [string, string] => [`/${file.replace(/index\.html$/, '')}`, readFileSync(join(dist, file), 'utf8')])
      .filter(([path, html]) => !LEFT_OUT.test(path) && !FORMER.test(html)),
  );
}
