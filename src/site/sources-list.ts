import type { Registry } from '../registry/registry.ts';
import { INTERVIEW } from '../registry/source-link.ts';
import type { Source } from '../registry/types.ts';

/** Every source in the order of the list: the interview first, then by short name. */
export function sourcesInOrder({ sources }: Registry): Source[] {
  return [...sources.values()].sort(
    (a, b) =>
      Number(b.key === INTERVIEW) - Number(a.key === INTERVIEW) ||
      a.short.localeCompare(b.short, 'en', { numeric: true }),
  );
}
