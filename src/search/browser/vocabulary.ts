import { type InitialWords, initialOf, type Words } from '../site-words-file.ts';
import { CYRILLIC, russianStem, transliterated } from './russian.ts';
import { nearestWord } from './spelling.ts';
import { contentTermsOf, stemOf } from './terms.ts';

/** A word of the site that stands for a typed one, and how well, from 0 to 1. */
export interface Form {
  word: string;
  worth: number;
}

/** What a typed word is looked up as. */
export interface Lookup {
  /** The word, its forms and other words for it; empty where the site has nothing like it. */
  forms: Form[];
  /** The word of the site that the typed one was taken for, where it was misspelled. */
  corrected?: string;
}

const SPELLING = 0.95;
/** What another word for the typed one is worth, and the same name in other letters. */
const SYNONYM = 0.8;
export const LATIN = 0.9;

/** With what letters the words begin that say all about some typed ones: theirs, and in Latin letters those of Russian ones. */
export function initialsOf(terms: readonly string[]): string[] {
  return terms.flatMap((word) => [word, transliterated(word)]).map(initialOf);
}

/**
 * The site's own words, as far as they have been learned: says whether a typed word is one of them, and otherwise which it may
 * be meant for.
 */
export class Vocabulary {
  readonly #known = new Set<string>();
  readonly #subjects = new Set<string>();
  readonly #stems = new Map<string, string[]>();
  readonly #synonyms = new Map<string, Form[]>();
  readonly #rare = new Set<string>();
  /** Words that readers use and no passage does. */
  readonly #onlyAsked = new Set<string>();
  /** The words that a misspelled one may be meant for. */
  readonly #all: string[] = [];

  /** Learns the words that begin with a letter and all that is known of them, or words alone. */
  learn({ words, subjects, rare = '', asked = '', synonyms = [] }: Words & Partial<InitialWords>): void {
    words.split(' ').forEach((word, i) => {
      if (i < subjects) this.#subjects.add(stemOf(word));
      if (this.#add(word)) this.#all.push(word);
    });
    for (const word of rare.split(' ')) this.#rare.add(word);
    for (const word of asked.split(' ')) if (this.#add(word)) this.#onlyAsked.add(word);
    for (const [typed, means, spelling] of synonyms)
      this.#synonyms.set(
        typed,
        means.map((word) => ({ word, worth: spelling ? SPELLING : SYNONYM })),
      );
  }

  /** @returns false where it was known already */
  #add(word: string): boolean {
    if (this.#known.has(word)) return false;
    const stem = stemOf(word);
    this.#known.add(word);
    this.#stems.set(stem, [...(this.#stems.get(stem) ?? []), word]);
    return true;
  }

  /** Whether a word is one that readers use and no passage does, but at most the title of a source. */
  isOnlyAsked(word: string): boolean {
    return this.#onlyAsked.has(word);
  }

  /** Whether nothing holds a word, the titles of sources either. */
  isNowhere(word: string): boolean {
    return this.#onlyAsked.has(word) && !this.#rare.has(word);
  }

  has(word: string): boolean {
    return this.#known.has(word);
  }

  /** Whether a word is in the title of a topic, operation or entry, in any form or letters. */
  isSubject(word: string): boolean {
    return [word, ...this.#latin(word, true).map((form) => form.word)].some((form) => this.#subjects.has(stemOf(form)));
  }

  /** Several words that mean one thing become one term: `soldiers of fortune`. Longest first, as typed. */
  joined(text: string): string[] {
    const folded = ` ${text.toLowerCase()} `;
    return [...this.#synonyms.keys()]
      .filter((typed) => typed.includes(' ') && folded.replace(/[^\p{L}\p{N}]+/gu, ' ').includes(` ${typed} `))
      .sort((a, b) => b.length - a.length);
  }

  /** @param unfinished the reader may still be typing the word */
  lookUp(term: string, unfinished: boolean): Lookup {
    const synonyms = this.#synonyms.get(term) ?? this.#synonymsOfStem(term);
    if (term.includes(' ')) {
      const own = contentTermsOf(term).every((word) => this.#isKnown(word, false)) ? [{ word: term, worth: 1 }] : [];
      return { forms: [...own, ...synonyms] };
    }
    if (this.#isKnown(term, unfinished)) return { forms: [...this.#own(term), ...synonyms] };
    // A word of a source's title only: a name in another spelling, perhaps.
    if (this.#rare.has(term)) {
      const near = nearestWord(term, false, this.#all);
      return {
        forms: [...this.#own(term), ...synonyms, ...(near ? [{ word: near, worth: SYNONYM }] : [])],
      };
    }
    if (synonyms.length > 0) return { forms: synonyms };
    const latin = this.#latin(term, false);
    if (latin.length > 0) return { forms: latin };
    const corrected = nearestWord(term, unfinished && !CYRILLIC.test(term), this.#all);
    return corrected ? { forms: this.#own(corrected), corrected } : { forms: [] };
  }

  #isKnown(term: string, unfinished: boolean): boolean {
    if (this.#known.has(term) || (!/\d/.test(term) && this.#stems.has(stemOf(term)))) return true;
    return unfinished && term.length > 1 && [...this.#known].some((word) => word.startsWith(term));
  }

  /**
   * Pagefind's index knows no Russian endings: there each form of the word is asked for. So it is where only other forms of a word
   * stand on the site, since Pagefind's stems are not all ours.
   */
  #own(term: string): Form[] {
    const forms = CYRILLIC.test(term) || !this.#known.has(term) ? this.#stems.get(stemOf(term)) : undefined;
    return [...(forms ?? [term]).slice(0, 6).map((word) => ({ word, worth: 1 })), ...this.#latin(term, true)];
  }

  #synonymsOfStem(term: string): Form[] {
    if (term.length < 4) return [];
    const stem = stemOf(term);
    for (const [typed, words] of this.#synonyms) if (!typed.includes(' ') && stemOf(typed) === stem) return words;
    return [];
  }

  /**
   * A Russian word that the site writes in Latin letters, in any case.
   *
   * @param exact only the very word in Latin letters, and none that is merely like it
   */
  #latin(term: string, exact: boolean): Form[] {
    if (!CYRILLIC.test(term)) return [];
    const forms = [...new Set([term, russianStem(term)].map(transliterated))];
    const same = forms.find((word) => this.#known.has(word));
    const like = (): string | undefined => forms.map((form) => nearestWord(form, true, this.#all)).find(Boolean);
    const word = same ?? (exact ? undefined : like());
    return word ? [{ word, worth: LATIN }] : [];
  }
}
