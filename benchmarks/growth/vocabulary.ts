import type { Random } from '../../tests/helpers/random.ts';

const ONSETS = 'b br d dr f fl g gr k kl l m n p pl pr r s st t tr v z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'st'];
const ENDINGS = ['', '', '', '', 'al', 'ance', 'ed', 'er', 'ic', 'ing', 'ive', 'ment', 's', 'tion'];

/** How fast the vocabulary grows: n words of text hold some n ** GROWTH different ones, as in natural text. */
const GROWTH = 0.6;
/** How many words there are before the frequent ones take over. */
const START = 50;

/**
 * Made-up words, used as often as those of natural text: a few in every sentence, most of them hardly ever, and new ones for
 * as long as one writes. Words are drawn by the Pitman–Yor process, whose frequencies follow Zipf's law and whose number
 * follows that of Heaps.
 */
export class Vocabulary {
  readonly #random: Random;
  /** Every word used so far, as often as it was used. */
  readonly #used: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #made = new Set<string>();

  /** @param random where the words come from: the same seed makes the same words */
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

  /** A word that was never used. */
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

  /** A word by how often it was used, a little less than that. */
  #usedAlready(): string {
    for (;;) {
      const word = this.#random.pick(this.#used);
      if (this.#random.next() * (this.#counts.get(word) ?? 1) >= GROWTH) return word;
    }
  }
}
