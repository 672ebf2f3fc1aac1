import type { SiteWords } from '../site-words-file.ts';
import { KIND_NAMES, originOf, type PassageFacets } from './facet-counts.ts';
import type { Kind } from '../search-record.ts';

type Table = Pick<SiteWords, 'ids' | 'idLength' | 'facetSets' | 'facetSetOf' | 'topics' | 'countries'>;

/** The passages of the index by Pagefind's ids: their places in the file of the site's words, and their facets. */
export class PassageTable {
  readonly #places = new Map<string, number>();
  readonly #sets: PassageFacets[];
  readonly #setOf: readonly number[];
  readonly #idLength: number;

  constructor({ ids, idLength, facetSets, facetSetOf, topics, countries }: Table) {
    for (let i = 0; i < ids.length; i += idLength) this.#places.set(ids.slice(i, i + idLength), i / idLength);
    this.#idLength = idLength;
    this.#setOf = facetSetOf;
    this.#sets = facetSets.map((set) => readSet(set, topics, countries));
  }

  /** How many passages there are. */
  get size(): number {
    return this.#places.size;
  }

  /** @param id as Pagefind gives it, `en_0564dec` */
  placeOf(id: string): number {
    return this.#places.get(id.slice(3, 3 + this.#idLength).padEnd(this.#idLength)) ?? -1;
  }

  /** @throws Error where the index and the file of the site's words are not of one build */
  facetsOf(id: string): PassageFacets {
    const facets = this.#sets[this.#setOf[this.placeOf(id)] ?? -1];
    if (!facets) throw new Error(`no facets of ${id}`);
    return facets;
  }
}

function readSet(set: string, topics: readonly string[], countries: readonly string[]): PassageFacets {
  const [kind = '', ownTopics = '', ownCountries = ''] = set.split('|');
  const names = (numbers: string, all: readonly string[]): string[] =>
    numbers
      .split(' ')
      .filter(Boolean)
      .map((number) => all[Number(number)] ?? '');
  return {
    kind: [KIND_NAMES[kind as Kind] ?? kind],
    topic: names(ownTopics, topics),
    country: names(ownCountries, countries),
    from: [originOf(kind as Kind)],
  };
}
