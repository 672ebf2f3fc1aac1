import { stemmer } from 'stemmer';
import { CYRILLIC, russianStem } from './russian.ts';

/** A word as the index sees it: lower case, without diacritics, a number without separators. */
export function fold(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/’/g, "'");
  return /^\d/.test(plain) ? plain.replace(/[^\p{L}\p{N}]/gu, '') : plain;
}

/** A number with separators is one word: `159,000` as `159000`. */
const WORD = /(?<![\p{L}\p{N}])\d{1,3}(?:[,.\u00a0 ]\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}]+)?/gu;

/** The words of a text with their places in it. */
export function wordsOf(text: string): { word: string; index: number; length: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: fold(match[0]),
    index: match.index,
    length: match[0].length,
  }));
}

/** How many characters of a query are read. */
export const LONGEST_QUERY = 400;

/** The different words a reader typed, at most twenty: more would only slow the search down. */
export function termsOf(query: string): string[] {
  return [...new Set(wordsOf(query.slice(0, LONGEST_QUERY)).map(({ word }) => word))].slice(0, 20);
}

/** How a word of the site answers a typed term: it is the same or shares the stem; or it only begins with it. */
export type Answer = 'same' | 'begins';

/**
 * Whether and how a word of the site answers a typed term. Pagefind by itself also shortens unknown terms until something
 * matches ("weather" → "We"), which is no answer.
 *
 * @param unfinished the reader may still be typing the term; a finished one is not answered by a longer word ("join": "joint")
 */
export function answerOf(term: string, word: string, unfinished: boolean): Answer | undefined {
  if (word === term || (!/\d/.test(term) && stemOf(word) === stemOf(term))) return 'same';
  return unfinished && term.length > 1 && word.startsWith(term) ? 'begins' : undefined;
}

const stems = new Map<string, string>();

/** The stem of a word: English by Porter's rules, Russian without its case ending. Kept, since each word is asked for often. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = CYRILLIC.test(word) ? russianStem(word) : stemmer(word.replace(/'s$/, ''));
    stems.set(word, stem);
  }
  return stem;
}

/** Words that carry nothing in a question; looked up only where nothing else is typed. */
const EMPTY = new Set(
  (
    'a about after against all already also an and any are as at be been before being but by currently current can could did do does doing ever exactly for from get got had happen happened happening happens has ' +
    'have having he held her his how i if in into is it its like made make many may me might more most much must my no not now of on or ' +
    'other our out over place please s send sent she should so some still such take taken tell than that the their them then there these they thing this ' +
    'those to today up us use used was we were what when where which while who whom whose why will with would yet you your ' +
    'в во до для за и из или как какая какие какои когда кто ли на не о об от по при с со сколько что'
  ).split(' '),
);

/** Words that say how something is asked about more than what: they count for little. One form of each. */
const WEAK = new Set(
  (
    'aim ask become began begin best big biggest call change combat come consist contain countries cross ' +
    'different fight find first follow fought found gets give given go goal goes good great help hold importance ' +
    'include involve keep kind last latest lead leave look main mean mention name need new next number objective ' +
    'old part people purpose put reason role run said say show start state ' +
    'status takes task things think try type want way well work year'
  )
    .split(' ')
    .map(stemOf),
);

export function isWeak(term: string): boolean {
  return WEAK.has(stemOf(term));
}

/** The words of a query that say what is looked for; all of them where every one is empty. */
export function contentTermsOf(query: string): string[] {
  const terms = termsOf(query);
  const full = terms.filter((term) => !EMPTY.has(term));
  return full.length > 0 ? full : terms;
}
