import type { Registry } from './registry.ts';
import type { Exchange, Source, Statement } from './types.ts';

/** Target of a citation: a statement, a source, the silence of an exchange, or the editors. */
export type CitationTarget =
  | { kind: 'statement'; statement: Statement }
  | { kind: 'source'; source: Source }
  | { kind: 'silent'; exchange: Exchange }
  | { kind: 'editors' };

/** Returns the target of a citation key, or undefined if the key is unknown. */
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

/** Returns all valid citation keys. */
export function citationKeys(registry: Registry): string[] {
  const silences = registry.exchanges.map(({ number }) => `silent:${number}`);
  return [...registry.statements.keys(), ...registry.sources.keys(), ...silences, 'editors'];
}
