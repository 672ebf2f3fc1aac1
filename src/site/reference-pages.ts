import type { Registry } from '../registry/registry.ts';
import { FIXED_PAGES, type PageKey, pageKeyOfKind } from '../registry/fixed-pages.ts';
import { ENTRY_KINDS } from '../registry/reference-schemas.ts';
import { fixedPageTitle } from './titles.ts';

/** A page of `/reference/`: where it is, what it holds and how many. */
export interface ReferencePage {
  path: string;
  title: string;
  count: number;
}

/** The pages of the reference, in the order of its index. */
export function referencePages(registry: Registry): ReferencePage[] {
  const { reference } = registry;
  const page = (key: PageKey) => ({ path: FIXED_PAGES[key].path, title: fixedPageTitle(registry, key) });
  const entries = [...reference.entries.values()];
  return [
    ...Object.keys(ENTRY_KINDS).map((kind) => ({
      ...page(pageKeyOfKind(kind)),
      count: entries.filter((entry) => entry.kind === kind).length,
    })),
    { ...page('reference-figures'), count: reference.figures.size },
    { ...page('reference-timeline'), count: reference.events.length },
  ];
}
