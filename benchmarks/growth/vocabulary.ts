import type { Random } from '../../tests/helpers/random.ts';

const ONSETS = 'b br d dr f fl g gr k kl l m n p pl pr r s st t tr v z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'st'];
const ENDINGS = ['', '', '', '', 'al', 'ance', 'ed', 'er', 'ic', 'ing', 'ive', 'ment', 's', 'tion'];

/** Growth of the vocabulary: a text of n words has about n ** GROWTH different words, as in natural text (Heaps' law). */
const GROWTH = 0.6;
/** The strength parameter of the Pitman–Yor process: higher values make more new words at the beginning. */
const START = 50;

/**
 * Invented words with the frequencies of natural text. Words are drawn by the Pitman–Yor process: their frequencies follow
 * Zipf's law, and their number follows Heaps' law.
 */
export class Vocabulary {
  readonly #random: Random;
  /** Every word used so far, once for each use. */
  readonly #used: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #made = new Set<string>();

  /** @param random the source of random numbers; the same seed makes the same words */
  constructor(random: Random) {
    this.#random = random;
  }

  /** The next word of a text. */
  next(): string {
    const isNew =
      this.#random.next() < (START + GROWTH * this.#counts.size) / (this.#used.length + START) ||
      this.#used.length === 0;
    const word = isNew ? this.fresh() : this.#usedAlready();
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    this.#used.push(word);
    return word;
  }

  /** A word that has not been used before. */
  fresh(): string {
    const syllables = this.#random.pick([1, 2, 2, 2, 3]);
    let word = '';
    for (let i = 0; i < syllables; i++)
      word += this.#random.pick(ONSETS) + this.#random.pick(VOWELS) + this.#random.pick(CODAS);
    word += this.#random.pick(ENDINGS);
    if (word.length < 5 || this.#made.has(word)) return this.fresh();
    this.#made.add(word);
    return word;
  }

  /** A word that has been used before. Its probability grows with its number of uses, minus the discount of the process. */
  #usedAlready(): string {
    for (;;) {
      const word = this.#random.pick(this.#used);
      if (this.#random.next() * (this.#counts.get(word) ?? 1) >= GROWTH) return word;
    }
  }
}
