import { SITE } from '../registry/site.ts';
import type { Kind, SearchRecord } from './search-record.ts';

/** By what results can be narrowed. */
export interface Facets {
  kind: Kind;
  /** Titles of topics. */
  topics: string[];
  /** Countries that the passage names. */
  countries: string[];
}

/** For each country, a pattern for the beginnings of words that name it. */
const COUNTRIES = Object.entries(SITE.countries).map(
  ([country, beginnings]) => [country, new RegExp(`\\b(?:${beginnings.join('|')})`)] as const,
);

/** The facets of a passage: its countries are those that its title and text name, not those of the speaker's post. */
export function facetsOf({ content, meta, filters }: SearchRecord): Facets {
  const text = `${meta.title} ${content}`;
  return {
    kind: meta.kind,
    topics: filters.topic ?? [],
    countries: COUNTRIES.filter(([, pattern]) => pattern.test(text)).map(([country]) => country),
  };
}
