import { type CitationTarget, citationKeys, resolveCitation } from '../registry/citation-target.ts';
import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** A citation leads to a statement or source that exists and has not been withdrawn. */
export const citationsResolve: Check = (registry) => {
  const faults: Fault[] = [];
  const keys = citationKeys(registry);
  for (const { citations, file } of registry.articles) {
    for (const { key, line } of citations) {
      const target: CitationTarget | undefined = resolveCitation(registry, key);
      if (!target) {
        faults.push({
          file,
          line,
          problem: 'unknown citation',
          found: `[^${key}]`,
          expected: 'a statement such as [^10.3], a source key, [^silent:10] or [^editors]',
          nearest: `[^${nearest(key, keys)}]`,
        });
      } else if (target.kind === 'statement' && target.statement.withdrawn) {
        faults.push({
          file,
          line,
          problem: 'citation of a withdrawn statement',
          found: `[^${key}]`,
          expected: 'a statement that stands',
          nearest: `take the sentence out: ${target.statement.text}`,
        });
      }
    }
  }
  for (const { russianSource, file, lineOf } of registry.operations.values()) {
    if (russianSource === undefined || registry.sources.has(russianSource)) continue;
    faults.push({
      file,
      line: lineOf(['russianSource']),
      problem: 'unknown source of a Russian name',
      found: russianSource,
      expected: 'a key of content/sources/',
      nearest: nearest(russianSource, [...registry.sources.keys()]),
    });
  }
  return faults;
};
