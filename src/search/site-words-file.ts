/**
 * What the search knows besides Pagefind's index, in one small file that is loaded with it: the site's words, against which a
 * typed word is checked and corrected; other words for them; and the facets of every passage.
 */
export interface SiteWords {
  /** Every word of the passages, folded, the most frequent first, parted by spaces. */
  words: string;
  /** Words that stand in sources only: found, and never what a misspelled word is taken for. */
  rare: string;
  /**
   * Words that stand in no title and no text but only among the other names of passages, each with the places of these in
   * `passages`: Pagefind answers a short word by every longer one that begins with it.
   */
  names: Record<string, number[]>;
  /** What readers type, and the words of the site that mean it. */
  synonyms: [typed: string, words: string[], spelling?: 1][];
  /** Names of the facets, to which the numbers in `passages` point. */
  topics: string[];
  countries: string[];
  /** By Pagefind's id: kind, then topics, then countries, as `statement|0 3|5`. */
  passages: Record<string, string>;
}

/** Where the file lies in the folder of the index. */
export const SITE_WORDS = 'site-words.json';
