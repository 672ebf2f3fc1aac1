import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Kinds of sources that are listed even if nothing cites them. */
const LISTED_ANYWAY = new Set(['interview', 'news-line']);

/** Each source is used by a topic, operation, entry, event, later fact or Russian name. */
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
      expected: 'a citation, or a later fact from the source',
      nearest: `cite [^${key}], or delete the file`,
    });
  }
  return faults;
};
