import { distance } from 'fastest-levenshtein';
import type { SiteWords, SynonymRow } from '../site-words-file.ts';
import { russianStem, transliterated } from './russian.ts';
import { stemOf } from './terms.ts';

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

/** The site's own words: says whether a typed word is one of them, and otherwise which it may be meant for. */
export class Vocabulary {
  readonly #words: string[];
  readonly #known: Set<string>;
  readonly #onlyAsked = new Set<string>();
  readonly #rare: Set<string>;
  readonly #subjects: Set<string>;
  readonly #stems = new Map<string, string[]>();
  readonly #synonyms = new Map<string, Form[]>();

  constructor({ words, subjects, rare, synonyms }: Pick<SiteWords, 'words' | 'subjects' | 'rare' | 'synonyms'>) {
    this.#words = words.split(' ');
    this.#subjects = new Set(this.#words.slice(0, subjects).map(stemOf));
    this.#known = new Set(this.#words);
    this.#rare = new Set(rare.split(' '));
    for (const word of this.#words) {
      const stem = stemOf(word);
      this.#stems.set(stem, [...(this.#stems.get(stem) ?? []), word]);
    }
    this.add(synonyms);
  }

  /** Learns more synonyms. */
  add(synonyms: readonly SynonymRow[]): void {
    for (const [typed, means, spelling] of synonyms)
      this.#synonyms.set(
        typed,
        means.map((word) => ({ word, worth: spelling ? SPELLING : SYNONYM })),
      );
  }

  /** Learns words that readers use and the pages do not. */
  learn(words: Iterable<string>): void {
    for (const word of words) {
      if (this.#known.has(word)) continue;
      this.#onlyAsked.add(word);
      this.#known.add(word);
      this.#words.push(word);
      const stem = stemOf(word);
      this.#stems.set(stem, [...(this.#stems.get(stem) ?? []), word]);
    }
  }

  isOnlyAsked(word: string): boolean {
    return this.#onlyAsked.has(word);
  }

  /** Whether there is nothing yet to say about a word. */
  lacks(term: string, unfinished: boolean): boolean {
    return (
      this.#onlyAsked.has(term) ||
      !(this.#isKnown(term, unfinished) || this.#rare.has(term) || this.#synonyms.has(term))
    );
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
      const own = term.split(' ').every((word) => this.#isKnown(word, false)) ? [{ word: term, worth: 1 }] : [];
      return { forms: [...own, ...synonyms] };
    }
    if (this.#isKnown(term, unfinished)) return { forms: [...this.#own(term), ...synonyms] };
    // A word of a source's title only: a name in another spelling, perhaps.
    if (this.#rare.has(term)) {
      const near = this.#nearest(term, false);
      return {
        forms: [...this.#own(term), ...synonyms, ...(near === undefined ? [] : [{ word: near, worth: SYNONYM }])],
      };
    }
    if (synonyms.length > 0) return { forms: synonyms };
    if (/[\u0400-\u04ff]/.test(term)) return this.#fromRussian(term);
    const corrected = this.#nearest(term, unfinished);
    return corrected === undefined ? { forms: [] } : { forms: this.#own(corrected), corrected };
  }

  #isKnown(term: string, unfinished: boolean): boolean {
    if (this.#known.has(term) || (!/\d/.test(term) && this.#stems.has(stemOf(term)))) return true;
    return unfinished && term.length > 1 && this.#words.some((word) => word.startsWith(term));
  }

  /** Pagefind's index knows no Russian endings: there each form of the word is asked for. */
  #own(term: string): Form[] {
    if (!/[\u0400-\u04ff]/.test(term)) {
      // Where only other forms of the word stand on the site, these are asked for: Pagefind's stems are not all ours.
      const forms = this.#known.has(term) ? undefined : this.#stems.get(stemOf(term));
      return (forms ?? [term]).slice(0, 4).map((word) => ({ word, worth: 1 }));
    }
    const russian = (this.#stems.get(stemOf(term)) ?? [term]).slice(0, 6).map((word) => ({ word, worth: 1 }));
    return [...russian, ...this.#latin(term, true)];
  }

  #synonymsOfStem(term: string): Form[] {
    if (term.length < 4) return [];
    const stem = stemOf(term);
    for (const [typed, words] of this.#synonyms) if (!typed.includes(' ') && stemOf(typed) === stem) return words;
    return [];
  }

  /** A Russian word that the site writes in Latin letters only, in any case. */
  #fromRussian(term: string): Lookup {
    const latin = this.#latin(term, false);
    if (latin.length > 0) return { forms: latin };
    const near = this.#nearest(term, false);
    return near === undefined ? { forms: [] } : { forms: this.#own(near), corrected: near };
  }

  /** @param exact only the very word in Latin letters, and none that is merely like it */
  #latin(term: string, exact: boolean): Form[] {
    if (!/[\u0400-\u04ff]/.test(term)) return [];
    const forms = [...new Set([term, russianStem(term)].map(transliterated))];
    const same = forms.find((word) => this.#known.has(word));
    const like = (): string | undefined =>
      forms.map((form) => this.#nearest(form, true)).find((found) => found !== undefined);
    const word = same ?? (exact ? undefined : like());
    return word === undefined ? [] : [{ word, worth: LATIN }];
  }

  /** The site's word a misspelled one was meant for: few letters apart, the same first letter, the more frequent of two. */
  #nearest(term: string, unfinished: boolean): string | undefined {
    const most = allowed(term);
    if (most === 0) return undefined;
    let best: string | undefined;
    let least = most + 1;
    for (const word of this.#words) {
      if (word === term || word.length < 4 || this.#onlyAsked.has(word) || /\d/.test(word) || Math.abs(word.length - term.length) > most) continue;
      const apart = distance(term, word);
      const swapped = apart === 2 && letters(word) === letters(term);
      // In a short word another letter makes another word ("teams": "terms"); only one too many or too few is a slip.
      if (!swapped && term.length < 6 && word.length === term.length) continue;
      const far = (swapped ? 0 : apart) + (word[0] === term[0] ? 0 : 0.9);
      if (far <= most && far < least) [best, least] = [word, far];
    }
    if (best !== undefined || !unfinished || term.length < 7) return best;
    // The beginning of a word may be misspelled before its end is typed.
    return this.#words.find((word) => word.length > term.length && distance(term, word.slice(0, term.length)) === 1);
  }
}

/** How many letters may be wrong in a word of this length: two in a shorter one make another word ("replaced": "replied"). */
function allowed(term: string): number {
  if (/\d/.test(term) || term.length < 5) return 0;
  return term.length < 9 ? 1 : 2;
}

/** Two letters in each other's place leave these the same. */
function letters(word: string): string {
  return [...word].sort().join('');
}
