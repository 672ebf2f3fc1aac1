import type { Registry } from '../registry/registry.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Records of the fixed pages that readers look for by name: those whose file in `content/pages/` has `search:`.
 *
 * @param make makes a record of kind, path, title, text, byline and other names
 */
export function pageRecords(
  { pages }: Registry,
  make: (kind: 'page', path: string, title: string, content: string, byline: string, aliases: string[]) => SearchRecord,
): SearchRecord[] {
  return [...pages.values()].flatMap(({ path, title, search, aliases }) =>
    search === undefined ? [] : [make('page', path, title, search, 'Page of this site', aliases)],
  );
}
