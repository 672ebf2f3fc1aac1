import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Kinds of sources that are listed because they stand on the source page itself. */
const LISTED_ANYWAY = new Set(['interview', 'news-line']);

/** A source supports something: an article, an entry, a date, a later fact or the Russian name of an operation. */
export const sourcesUsed: Check = ({ sources, articles, reference, since, operations }) => {
  const used = new Set([
    ...articles.flatMap(({ citations }) => citations.map(({ key }) => key)),
    ...[...reference.entries.values(), ...reference.events].flatMap(({ citations }) => citations.map(({ key }) => key)),
    ...[...since.facts.values()].flatMap((fact) => fact.sources),
    ...[...operations.values()].map(({ russianSource }) => russianSource),
  ]);
  const faults: Fault[] = [];
  for (const { key, kind, file } of sources.values()) {
    if (used.has(key) || LISTED_ANYWAY.has(kind)) continue;
    faults.push({
      file,
      line: 1,
      problem: 'unused source',
      found: key,
      expected: 'a citation, an entry or a fact that rests on it',
      nearest: `[^${key}] where it is used, or delete the file`,
    });
  }
  return faults;
};
