/**
 * What the search knows besides Pagefind's index, in one small file that is loaded with it: the site's words, against which a
 * typed word is checked and corrected; other words for them; and the facets of every passage.
 */
export interface SiteWords {
  /** Every word of the passages, folded, parted by spaces: the subjects first, in each part the most frequent first. */
  words: string;
  /** How many of the words are subjects: words in the titles of topics, operations and entries. */
  subjects: number;
  /** Words that stand in sources only: found, and never what a misspelled word is taken for. */
  rare: string;
  /**
   * Words that stand in no title and no text but only among the other names of passages, each with the places of these in
   * `ids`: Pagefind answers a short word by every longer one that begins with it. Those that begin no other are left out.
   */
  names: Record<string, number[]>;
  /** What readers type, and the words of the site that mean it; but for those in `MORE_WORDS`. */
  synonyms: SynonymRow[];
  /** Names of the facets, to which the numbers in `facetSets` point. */
  topics: string[];
  countries: string[];
  /** Pagefind's ids of the passages, each shortened to `idLength` letters behind `en_`, one after the other, sorted. */
  ids: string;
  idLength: number;
  /** What sets of facets there are: kind, then topics, then countries, as `statement|0 3|5`. */
  facetSets: string[];
  /** For each passage, in the order of `ids`, the number of its set. */
  facetSetOf: number[];
}

/** What is typed, the words of the site that mean it, and whether it is only another spelling. */
export type SynonymRow = [typed: string, words: string[], spelling?: 1];

/** Where the file lies in the folder of the index. */
export const SITE_WORDS = 'site-words.json';

/** What the search learns for a question, or a word that the site has in no form: only these load it, so that it may be long. */
export interface MoreWords {
  synonyms: SynonymRow[];
  /** For each passage, in the order of `ids`, what readers ask of it, one question a line; words that say nothing left out. */
  questions: string[];
}

/** Where that file lies. */
export const MORE_WORDS = 'more-words.json';
