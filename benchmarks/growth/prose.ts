import type { Random } from '../../tests/helpers/random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Sentence patterns with English function words. `_` is replaced by an invented word. */
const SENTENCES = [
  'The _ _ of the _ is _ by the _ _ in _ and _',
  'A _ _, with its _ and _, has been _ to the _ _',
  'Its _ _ was _ for the _ of _ _ under the _',
  'By this account the _ of _ _ and the _ _ are _ with each other',
  'What the _ _ has to _ is _ to the _ of the _',
  'No _ of the _ _ was _ from the _ _ at its _',
  'The _ _ and the _ of the _ _ were _ before the _ by a _',
  'To _ the _ _, a _ of _ _ was _ among the _ of the _',
  'It is _ that the _ _ of this _ will _ the _',
  'Where the _ is _, its _ _ may be _ as the _ of a _ _',
];

/** Writes text with invented words. */
export class Writer {
  readonly random: Random;
  readonly words: Vocabulary;
  readonly #titles = new Set<string>();

  constructor(random: Random, words: Vocabulary) {
    this.random = random;
    this.words = words;
  }

  /** A sentence that ends with a period. */
  sentence(): string {
    return `${capital(this.random.pick(SENTENCES).replace(/_/g, () => this.words.next()))}.`;
  }

  /** Several sentences. */
  sentences(count: number): string {
    return Array.from({ length: count }, () => this.sentence()).join(' ');
  }

  /** A sentence that contains a proper name. */
  naming(name: string): string {
    return `The ${this.words.next()} of ${name} is ${this.words.next()} to the ${this.words.next()} ${this.words.next()}.`;
  }

  /** A title of several words that is not used twice. */
  title(count: number): string {
    const title = capital(Array.from({ length: count }, () => this.words.next()).join(' '));
    if (title.length > 60 || this.#titles.has(title)) return this.title(count);
    this.#titles.add(title);
    return title;
  }

  /** A proper name whose first word is not used twice. */
  name(): string {
    return `${capital(this.words.fresh())} ${capital(this.words.next())}`;
  }
}

/** The text with its first letter capitalized. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
