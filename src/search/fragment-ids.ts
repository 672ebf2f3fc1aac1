import { gunzipSync } from 'node:zlib';
import type { IndexFile } from './pagefind-script.ts';

/** A passage of the index: the id that Pagefind gave it, and the address it was added with. */
export interface FragmentId {
  id: string;
  url: string;
}

/**
 * The ids of all passages, by which the browser finds a result in the site's own tables. Pagefind's API does not return them, so
 * they are read from the fragment files, one a passage.
 *
 * @throws Error if the files of another Pagefind version have another form
 */
export function fragmentIds(files: readonly IndexFile[]): FragmentId[] {
  const found = files.flatMap(({ path, content }): FragmentId[] => {
    const id = /^fragment\/en_([0-9a-f]{4,})\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) return [];
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url?: string };
    if (url === undefined) throw new Error(`${path} has no url: check how this version of Pagefind stores fragments`);
    return [{ id, url }];
  });
  if (found.length === 0) throw new Error('Pagefind wrote no fragments: check how this version names them');
  return found;
}
