import type { Query } from './query.ts';
import type { Term } from './passage.ts';
import { CYRILLIC } from './russian.ts';
import { fold } from './terms.ts';
import { LATIN, type Vocabulary } from './vocabulary.ts';

/**
 * What a query is looked up as: its words, and several of them as one where they are a name.
 *
 * @param literal true where misspelled words are to be taken as they stand
 */
export function typedTerms(
  typed: string,
  { terms: words, unfinished }: Query,
  vocabulary: Vocabulary,
  literal: boolean,
): Term[] {
  const joined = vocabulary.joined(typed);
  const covered = new Set(joined.flatMap((phrase) => phrase.split(' ').map(fold)));
  const last = words.at(-1);
  return [
    ...joined.map((phrase) => toTerm(phrase, false, vocabulary, literal)),
    ...words
      .filter((word) => !covered.has(word))
      .map((word) => toTerm(word, unfinished && word === last, vocabulary, literal)),
  ];
}

function toTerm(typed: string, unfinished: boolean, vocabulary: Vocabulary, literal: boolean): Term {
  const found = vocabulary.lookUp(typed, unfinished);
  const meant = literal && found.corrected ? { forms: [] } : found;
  // A word that the site has as it stands is taken as finished: "join" is not the beginning of "joint".
  return { typed, unfinished: unfinished && !vocabulary.has(typed), weight: 1, ...meant };
}

/** A Russian word as the name it may be on the site, without what it means in English: an acronym is looked for, not all that its long form means. */
export function asName(term: Term): Term {
  return CYRILLIC.test(term.typed) ? { ...term, forms: term.forms.filter(({ worth }) => worth >= LATIN) } : term;
}

/**
 * Beside a word that the site does not have, another is ground for an answer only where the site is about it: "football results" is
 * not about results, nor "phone harbour" about the harbor.
 */
export function isTrusted(terms: readonly Term[], vocabulary: Vocabulary): boolean {
  const known = terms.filter(({ forms, corrected }) => forms.length > 0 && !corrected);
  return (
    terms.every(({ forms }) => forms.length > 0) ||
    known.length > 1 ||
    known.some((term) => isSubject(term, vocabulary))
  );
}

/** Whether the site is about a word, or about what it means. */
export function isSubject({ typed, forms }: Term, vocabulary: Vocabulary): boolean {
  return [typed, ...forms.map(({ word }) => word)].some((form) =>
    form.split(' ').some((word) => vocabulary.isSubject(word)),
  );
}
