import { KIND_NAMES } from './facet-counts.ts';
import type { Index, PagefindResult } from './load.ts';
import type { Term } from './passage.ts';

/** A passage that has something of a query, by Pagefind's id. */
export interface Candidate {
  result: PagefindResult;
  /** How much it has, to tell which are worth a closer look. */
  score: number;
}
type Candidates = Map<string, Candidate>;

/** How many candidates are fetched and ranked. Each costs a small request the first time; a first search stays within 30. */
export const CANDIDATES = 18;
/** How many of them are pages and entries, which a frequent word would else never bring up: they are what it names. */
const NAMED_CANDIDATES = 10;
/** What it counts that a word is asked of a passage and does not stand in it. */
const ASKED_SCORE = 0.3;

/**
 * The passages that have a term in any of its forms, with the best score, from 0 to 1.
 *
 * @param questions where it counts as well that the term is asked of a passage
 */
export async function candidatesFor(
  term: Term,
  { pagefind, site, table, vocabulary }: Index,
  questions?: Index['questions'],
): Promise<Candidates> {
  const merged: Candidates = new Map();
  const lists = await Promise.all(
    term.forms.map(async ({ word }) => {
      // Pagefind would shorten a word that no passage has until it finds something.
      if (vocabulary.isNowhere(word)) return [];
      const { results } = await pagefind.search(word);
      const own = term.unfinished || !Object.hasOwn(site.names, word) ? undefined : site.names[word];
      return own ? results.filter(({ id }) => own.includes(table.placeOf(id))) : results;
    }),
  );
  lists.forEach((list, i) => {
    const top = list[0]?.score ?? 1;
    for (const result of list) {
      const score = (result.score / top) * (term.forms[i]?.worth ?? 1);
      if (score > (merged.get(result.id)?.score ?? 0)) merged.set(result.id, { result, score });
    }
  });
  for (const { word, worth } of term.forms)
    for (const result of questions?.asking(word) ?? [])
      if (!merged.has(result.id)) merged.set(result.id, { result, score: ASKED_SCORE * worth });
  return merged;
}

/** The candidates that answer enough of the query, those that the most and rarest words have in common first. */
export function merge(terms: readonly Term[], lists: readonly Candidates[]): Candidate[] {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const merged = new Map<string, Candidate & { share: number }>();
  lists.forEach((list, i) => {
    const weight = terms[i]?.weight ?? 0;
    for (const [id, { result, score }] of list) {
      const entry = merged.get(id) ?? { result, score: 0, share: 0 };
      entry.score += weight * (1 + score);
      entry.share += weight / total;
      merged.set(id, entry);
    }
  });
  const best = Math.max(0, ...[...merged.values()].map(({ share }) => share));
  return [...merged.values()].filter(({ share }) => share >= best / 2).sort((a, b) => b.score - a.score);
}

/** The best candidates, pages and entries among them. */
export function mixed<T extends { facets: { kind: string[] } }>(chosen: readonly T[]): T[] {
  const names = [KIND_NAMES.entry, KIND_NAMES.topic, KIND_NAMES.operation];
  const named = chosen.filter(({ facets }) => names.includes(facets.kind[0] ?? '')).slice(0, NAMED_CANDIDATES);
  const rest = chosen.filter((candidate) => !named.includes(candidate));
  return [...named, ...rest.slice(0, CANDIDATES - named.length)];
}
