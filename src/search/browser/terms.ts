import { stemmer } from 'stemmer';

/** A word as the index sees it: lower case, without diacritics. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;

/** The words of a text with their places in it. */
export function wordsOf(text: string): { word: string; index: number; length: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: fold(match[0]),
    index: match.index,
    length: match[0].length,
  }));
}

/** The different words a reader typed, at most twenty: more would only slow the search down. */
export function termsOf(query: string): string[] {
  return [...new Set(wordsOf(query.slice(0, 400)).map(({ word }) => word))].slice(0, 20);
}

/**
 * Whether a word of the site answers a typed term: it shares its stem or begins with it. Pagefind by itself also shortens
 * unknown terms until something matches ("weather" → "We"), which is no answer.
 */
export function answers(term: string, word: string): boolean {
  return (
    word === term || (term.length > 1 && word.startsWith(term)) || (stemmer(word) === stemmer(term) && !/\d/.test(term))
  );
}
