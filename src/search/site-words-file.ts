import { CYRILLIC } from './browser/russian.ts';

/** What the search knows besides Pagefind's index, in one small file that is loaded with it: other words for those of the site, and the facets of every passage. */
export interface SiteWords {
  /**
   * Words that stand in no title and no text but only among the other names of passages, each with the places of these in
   * `ids`: Pagefind answers a short word by every longer one that begins with it. Those that begin no other are left out.
   */
  names: Record<string, number[]>;
  /** What many bylines begin with, each under the sign that stands for it in the index. */
  bylines: [sign: string, beginning: string][];
  /** Names of the facets, to which the numbers in `facetSets` point. */
  topics: string[];
  countries: string[];
  /** Pagefind's ids of the passages, each brought to `idLength` letters behind `en_`, by spaces where it is shorter, one after the other, sorted. */
  ids: string;
  idLength: number;
  /** What sets of facets there are: kind, then topics, then countries, as `statement|0 3|5`. */
  facetSets: string[];
  /** For each passage, in the order of `ids`, the number of its set. */
  facetSetOf: number[];
  /** In how many files the words of the questions lie: see `askedFileOf`. */
  askedFiles: number;
}

/** What is typed, the words of the site that mean it, and whether it is only another spelling. */
export type SynonymRow = [typed: string, words: string[], spelling?: 1];

/** Where the file lies in the folder of the index. */
export const SITE_WORDS = 'site-words.json';

/** Words of the site. */
export interface Words {
  /** Words of the passages, folded, parted by spaces: the subjects first, in each part the most frequent first. */
  words: string;
  /** How many of the words are subjects: words in the titles of topics, operations and entries. */
  subjects: number;
}

/** All that is known of the words that begin with a letter. */
export interface InitialWords extends Words {
  /** Words that stand in sources only: found, and never what a misspelled word is taken for. */
  rare: string;
  /** Words that are asked of passages, and stand in none but at most in the title of a source. */
  asked: string;
  /** What readers type, and the words of the site that mean it: several words under the first of them that says something. */
  synonyms: SynonymRow[];
}

/**
 * What is known of the words that begin with a letter lies in a file of its own, against which typed words that begin with it are
 * checked: a search loads two or three of these files, however many words the site has.
 */
export const wordsFile = (initial: string): string => `words-${initial}.json`;

/** What words are told apart by: their first letter, where it is Latin; all Russian words together, and all others. */
export const INITIALS = [...'abcdefghijklmnopqrstuvwxyz', 'ru', 'other'];
export const initialOf = (word: string): string =>
  /^[a-z]/.test(word) ? word.charAt(0) : CYRILLIC.test(word) ? 'ru' : 'other';

/** All words of the site: what a word may be a misspelling of that is like none with its first letter. */
export const ALL_WORDS = 'all-words.json';

/**
 * For each passage, in the order of `ids`, how many words each question has that readers ask of it, without words that say nothing:
 * a digit of base 36 for each question. When it is loaded stands at `search()` in `browser/engine.ts`.
 */
export type Asked = string[];
export const ASKED = 'asked.json';

/** Words of the questions, each with its places among all of them: how many words after the one before. */
export type AskedWords = Record<string, number[]>;

export const askedFile = (file: number): string => `asked-${file}.json`;

/**
 * The number of the file in which all words of a stem lie. A search loads only those of its own words, so that it costs the same
 * however many questions there are.
 *
 * @param files how many there are: the more questions, the more files, and none much larger
 */
export function askedFileOf(stem: string, files: number): number {
  // By a prime first: of a number of files that 31 divides only the last letter would tell.
  return [...stem].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65521, 0) % files;
}
