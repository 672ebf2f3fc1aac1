import type { Kind } from '../search-record.ts';

/** By what readers narrow results. `from` tells the interview from what other sources report. */
export type FacetName = 'kind' | 'topic' | 'country' | 'from';
export type Choice = Partial<Record<FacetName, string>>;
/** Value → how many passages have it, under the choices made in the other facets; the most frequent first. */
export type FacetCounts = Partial<Record<FacetName, [value: string, count: number][]>>;
export type PassageFacets = Record<FacetName, string[]>;

export const FACETS: Record<FacetName, string> = { kind: 'Kind', topic: 'Topic', country: 'Country', from: 'From' };

const INTERVIEW = 'the interview';
const LATER = 'since 2020';

/** Kinds as readers choose them. */
export const KIND_NAMES: Record<Kind, string> = {
  statement: 'Statement',
  fact: 'Later fact',
  figure: 'Figure',
  entry: 'Entry',
  operation: 'Operation',
  section: 'Section',
  topic: 'Topic',
  exchange: 'Exchange',
  page: 'Page',
  source: 'Source',
};

/** Whether a kind of passage is of the interview or of what other sources report. */
export function originOf(kind: Kind): string {
  return kind === 'fact' || kind === 'source' ? LATER : INTERVIEW;
}

export function fits(facets: PassageFacets, choice: Choice, but?: FacetName): boolean {
  return (Object.keys(choice) as FacetName[]).every((name) => {
    const value = choice[name];
    return name === but || !value || facets[name].includes(value);
  });
}

export function countFacets(passages: readonly PassageFacets[], choice: Choice): FacetCounts {
  const counts: FacetCounts = {};
  for (const name of Object.keys(FACETS) as FacetName[]) {
    const values = new Map<string, number>();
    for (const facets of passages)
      if (fits(facets, choice, name)) for (const value of facets[name]) values.set(value, (values.get(value) ?? 0) + 1);
    counts[name] = [...values].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  }
  return counts;
}
