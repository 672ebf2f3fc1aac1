import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One query of `tests/search/queries.yaml`. */
export interface SetQuery {
  class: string;
  query: string;
  /** Addresses of the passages that answer it; empty where the site has nothing on it. */
  right: string[];
  /** True where it was not looked at while the ranking was tuned. */
  aside?: boolean;
}

/** How well a list of queries was answered. */
export interface Rates {
  queries: number;
  /** How many have a right answer first; for a query without one, nothing at all. */
  first: number;
  /** How many have one among the first three. */
  three: number;
  /** Mean of 1 / rank of the first right answer, 0 where there is none. */
  mrr: number;
}

export function readQuerySet(): SetQuery[] {
  return parse(readFileSync('tests/search/queries.yaml', 'utf8')) as SetQuery[];
}

/** Rank of the first right answer, from 1; Infinity where there is none. */
export function rankOf({ right }: SetQuery, found: readonly string[]): number {
  if (right.length === 0) return found.length === 0 ? 1 : Number.POSITIVE_INFINITY;
  const at = found.findIndex((address) => right.includes(address));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

export function ratesOf(ranks: readonly number[]): Rates {
  return {
    queries: ranks.length,
    first: ranks.filter((rank) => rank === 1).length,
    three: ranks.filter((rank) => rank <= 3).length,
    mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
  };
}
