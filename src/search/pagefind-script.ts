import { minify } from 'vite';

/** A file of the index as Pagefind's Node API returns it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind's browser script swallows the error of a part of the index that did not load, and so reports fewer results. */
const SWALLOWED = '"load_index_chunk")).catch(()=>{})';

/**
 * Prepares Pagefind's browser script for this site; all other files stay as they are.
 *
 * - A part of the index that does not load fails the search, so that the reader is told to try again rather than "no results".
 *   Pagefind's API has no option for this.
 * - The script is minified (2 kB less over Brotli), without which the median first search is over its budget.
 *
 * @throws Error if the script of another Pagefind version handles the error in another way
 */
export async function preparePagefindScript(files: readonly IndexFile[]): Promise<IndexFile[]> {
  return Promise.all(
    files.map(async ({ path, content }) => {
      if (path !== 'pagefind.js') return { path, content };
      const script = new TextDecoder().decode(content);
      if (script.split(SWALLOWED).length !== 2)
        throw new Error(
          `pagefind.js does not contain ${SWALLOWED} exactly once: check how this version of Pagefind handles load errors`,
        );
      const { code, errors } = await minify(path, script.replace(SWALLOWED, '"load_index_chunk"))'), { module: true });
      if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
      return { path, content: new TextEncoder().encode(code) };
    }),
  );
}
