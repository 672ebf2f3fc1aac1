import type { Registry } from './registry.ts';
import type { Exchange, Source, Statement } from './types.ts';

/** What a citation key leads to. */
export type CitationTarget =
  | { kind: 'statement'; statement: Statement }
  | { kind: 'source'; source: Source }
  | { kind: 'silent'; exchange: Exchange }
  | { kind: 'editors' };

/** Looks up what stands between `[^` and `]`; undefined where it leads nowhere. */
export function resolveCitation(registry: Registry, key: string): CitationTarget | undefined {
  if (key === 'editors') return { kind: 'editors' };
  const silent = /^silent:(\d+)$/.exec(key);
  if (silent) {
    const exchange = registry.exchanges.find(({ number }) => number === Number(silent[1]));
    return exchange && { kind: 'silent', exchange };
  }
  const statement = registry.statements.get(key);
  if (statement) return { kind: 'statement', statement };
  const source = registry.sources.get(key);
  return source && { kind: 'source', source };
}

/** Every key that may be cited. */
export function citationKeys(registry: Registry): string[] {
  const silences = registry.exchanges.map(({ number }) => `silent:${number}`);
  return [...registry.statements.keys(), ...registry.sources.keys(), ...silences, 'editors'];
}
