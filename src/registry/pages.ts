import { basename } from 'node:path';
import type { Root } from 'mdast';
import { readLinks, readSections } from './article.ts';
import { type Fault, nearest } from '../syntax/faults.ts';
import { fixedPages, type PageKey } from './fixed-pages.ts';
import { parseMdx } from '../syntax/mdx.ts';
import { type PageFrontMatter, pageSchema } from './schemas.ts';
import type { Link, Section } from './types.ts';
import { parseYaml } from '../syntax/yaml.ts';

/** Text of a fixed page: `content/pages/KEY.mdx`. */
export interface PageText extends PageFrontMatter {
  key: PageKey;
  path: string;
  sections: Section[];
  links: Link[];
  /** The parsed file, before components are replaced. */
  originalTree: Root;
  file: string;
  /** Returns the line of a front matter key. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads a file of `content/pages/`. Adds all faults to `faults` and returns undefined if the file is not valid. */
export function readFixedPage(text: string, file: string, faults: Fault[]): PageText | undefined {
  const key = basename(file, '.mdx');
  const page = fixedPages.find((candidate) => candidate.key === key);
  if (!page) {
    faults.push({
      file,
      line: 1,
      problem: 'unknown page',
      found: basename(file),
      expected: `a page of the site: ${fixedPages.map((candidate) => candidate.key).join(', ')}`,
      nearest: `${nearest(
        key,
        fixedPages.map((candidate) => candidate.key),
      )}.mdx`,
    });
    return undefined;
  }
  const mdx = parseMdx(text, file);
  if ('fault' in mdx) return void faults.push(mdx.fault);
  const front = parseYaml(pageSchema, mdx.yaml, file, 2);
  if ('faults' in front) return void faults.push(...front.faults);
  return {
    ...front.data,
    key: page.key,
    path: page.path,
    sections: readSections(mdx.tree, file, faults),
    links: readLinks(mdx.tree),
    originalTree: mdx.tree,
    file,
    lineOf: front.lineOf,
  };
}

/** Returns the pages by key and reports pages without a file. */
export function pagesByKey(texts: readonly PageText[], faults: Fault[]): Map<PageKey, PageText> {
  const pages = new Map(texts.map((text) => [text.key, text]));
  // An empty or missing folder is reported elsewhere.
  if (texts.length > 0)
    for (const { key, path } of fixedPages)
      if (!pages.has(key))
        faults.push({
          file: `content/pages/${key}.mdx`,
          line: 1,
          problem: 'missing page',
          found: 'no file',
          expected: `title and description of ${path}`,
          nearest: `content/pages/${key}.mdx with “title:” and “description:” in its front matter`,
        });
  return pages;
}
