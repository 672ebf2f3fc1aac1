import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Fault } from './faults.ts';
import { memoizeParser } from './memoize-parser.ts';

/** Options of remark-gfm. The registry and the build share them, so that both parse the same tree. */
export const GFM = { singleTilde: false } as const;

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx).use(remarkGfm, GFM);

/** Parses Markdown without MDX, for text in data files. */
export const markdownParser = unified().use(remarkParse).use(remarkGfm, GFM);

/** A parsed MDX file. Positions in the tree are positions in the file. */
export interface MdxFile {
  tree: Root;
  /** The YAML of the front matter, without the fences. */
  yaml: string;
}

const treeOf = memoizeParser((text) => parser.parse(text));

/** Parses an MDX file. Returns a fault for a syntax error or missing front matter. */
export function parseMdx(text: string, file: string): MdxFile | { fault: Fault } {
  let tree: Root;
  try {
    // Callers replace components in the tree, and the parser's result is shared.
    tree = structuredClone(treeOf(text, file));
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return {
      fault: {
        file,
        line: error.line ?? 1,
        problem: 'invalid MDX',
        found: error.reason,
        expected: 'Markdown without bare < and {',
        nearest: 'write &lt; or &#123; for a bare sign, and close every tag',
      },
    };
  }
  const front = tree.children[0];
  if (front?.type !== 'yaml') {
    return {
      fault: {
        file,
        line: 1,
        problem: 'malformed front matter',
        found: text.split('\n', 1)[0] ?? '',
        expected: 'front matter between two lines of ---, from the first line on',
        nearest: 'copy the front matter of a neighboring file',
      },
    };
  }
  return { tree, yaml: front.value };
}
