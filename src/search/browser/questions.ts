import { stemOf } from './terms.ts';

/**
 * What readers ask of each passage: finds passages whose own words are not those typed. The idea is that of document expansion
 * (doc2query), with questions written by hand.
 */
export class Questions<Result extends { id: string }> {
  readonly #of = new Map<string, string>();
  readonly #asking = new Map<string, Set<Result>>();

  /** @param asked the questions of a passage, one a line, their words as they are compared */
  add(result: Result, asked: string): void {
    this.#of.set(result.id, asked);
    for (const word of asked.split(/\s/)) {
      const stem = stemOf(word);
      this.#asking.set(stem, (this.#asking.get(stem) ?? new Set()).add(result));
    }
  }

  /** The questions of a passage, by its id. */
  of(id: string): string {
    return this.#of.get(id) ?? '';
  }

  /** The passages of which a word, or several together, is asked, in any form. */
  asking(words: string): Result[] {
    const [first, ...others] = words.split(' ').map((word) => this.#asking.get(stemOf(word)));
    return [...(first ?? [])].filter((result) => others.every((results) => results?.has(result)));
  }
}
