import { type CitationTarget, citationKeys, resolveCitation } from '../registry/citation-target.ts';
import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Citations refer to existing statements or sources that have not been withdrawn. */
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
          expected: 'a statement that is not withdrawn',
          nearest: `remove the sentence; reason of the withdrawal: ${target.statement.text}`,
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
      expected: 'a source key',
      nearest: nearest(russianSource, [...registry.sources.keys()]),
    });
  }
  return faults;
};
