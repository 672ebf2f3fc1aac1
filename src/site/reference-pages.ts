import type { Registry } from '../registry/registry.ts';
import { ENTRY_KINDS } from '../registry/reference-schemas.ts';

/** A page of `/reference/`: where it is, what it holds and how many. */
export interface ReferencePage {
  path: string;
  title: string;
  count: number;
}

/** The pages of the reference, in the order of its index. */
export function referencePages({ reference }: Registry): ReferencePage[] {
  const entries = [...reference.entries.values()];
  return [
    ...Object.entries(ENTRY_KINDS).map(([kind, title]) => ({
      path: `/reference/${kind === 'terms' ? 'glossary' : kind}/`,
      title,
      count: entries.filter((entry) => entry.kind === kind).length,
    })),
    { path: '/reference/figures/', title: 'Figures', count: reference.figures.size },
    { path: '/reference/timeline/', title: 'Timeline', count: reference.events.length },
  ];
}
