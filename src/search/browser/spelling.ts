/**
 * The word that a misspelled one was meant for: few letters apart, the same first letter, the more frequent of two.
 *
 * @param words the site's words, the more frequent first
 * @param unfinished the reader may still be typing the word
 */
export function nearestWord(term: string, unfinished: boolean, words: readonly string[]): string | undefined {
  const most = allowed(term);
  if (most === 0) return undefined;
  let best: string | undefined;
  let least = most + 1;
  for (const word of words) {
    if (word.length < 4 || /\d/.test(word) || Math.abs(word.length - term.length) > most) continue;
    const apart = distance(term, word);
    const swapped = apart === 2 && letters(word) === letters(term);
    // In a short word another letter makes another word ("teams": "terms"); only one too many or too few is a slip.
    if (!swapped && term.length < 6 && word.length === term.length) continue;
    const far = (swapped ? 0 : apart) + (word[0] === term[0] ? 0 : 0.9);
    if (far <= most && far < least) [best, least] = [word, far];
  }
  if (best !== undefined || !unfinished || term.length < 7) return best;
  // The beginning of a word may be misspelled before its end is typed.
  return words.find((word) => word.length > term.length && distance(term, word.slice(0, term.length)) === 1);
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

/**
 * How many letters must be put in, left out or changed to make one word of the other (Levenshtein's distance). The library that
 * the build uses for this would be half a kilobyte more to load.
 */
export function distance(one: string, other: string): number {
  let row = [...` ${other}`].map((_, i) => i);
  for (const letter of one) {
    let [corner = 0] = row;
    let left = corner + 1;
    row = row.map((above, i) => {
      if (i > 0) left = Math.min(left + 1, above + 1, corner + Number(letter !== other[i - 1]));
      corner = above;
      return left;
    });
  }
  return row.at(-1) ?? 0;
}
