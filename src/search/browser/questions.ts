import { stemOf, wordsOf } from './terms.ts';

/** What readers ask of each passage: finds passages whose own words are not those typed. */
export class Questions {
  /** For each passage, in the order of the site's ids. */
  readonly #asked: readonly string[];
  readonly #places = new Map<string, Set<number>>();

  /** @param asked for each passage its questions, one a line */
  constructor(asked: readonly string[] = []) {
    this.#asked = asked;
    asked.forEach((text, place) => {
      for (const word of this.wordsOf(text)) {
        const stem = stemOf(word);
        this.#places.set(stem, (this.#places.get(stem) ?? new Set()).add(place));
      }
    });
  }

  wordsOf(text: string): string[] {
    return wordsOf(text).map(({ word }) => word);
  }

  /** Every word of the questions. */
  get words(): Set<string> {
    return new Set(this.#asked.flatMap((text) => this.wordsOf(text)));
  }

  /** Places of the passages of which a word is asked, in any form. */
  placesOf(word: string): Iterable<number> {
    const [first = new Set<number>(), ...others] = word.split(' ').map((part) => this.#places.get(stemOf(part)));
    return [...first].filter((place) => others.every((places) => places?.has(place)));
  }

  of(place: number): string {
    return this.#asked[place] ?? '';
  }
}
