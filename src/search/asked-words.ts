import { type Fault, nearest } from '../registry/faults.ts';
import type { PassageQuestions } from '../registry/questions.ts';
import { href } from '../site/address.ts';
import { type Asked, type AskedWords, eachInitial, initialOf } from './site-words-file.ts';
import { contentTermsOf } from './browser/terms.ts';

/**
 * What readers ask of the passages, as the search loads it.
 *
 * @param order addresses of the passages, in the order of their ids
 * @returns the files, and every word that is asked, once
 */
export function askedWords(
  questions: readonly PassageQuestions[],
  order: readonly string[],
): { asked: Asked; askedWords: Map<string, AskedWords>; words: string[] } {
  const of = new Map(questions.map(({ passage, asked }) => [href(passage), asked.map(contentTermsOf)]));
  const asked = order.map((url) => of.get(url) ?? []);
  const sequence = asked.flat(2);
  const places = Map.groupBy(sequence.keys(), (place) => sequence[place] ?? '');
  return {
    asked: asked.map((own) => own.map(({ length }) => length.toString(36)).join('')),
    askedWords: eachInitial((initial) =>
      Object.fromEntries(
        [...places].filter(([word]) => initialOf(word) === initial).map(([word, own]) => [word, gaps(own)]),
      ),
    ),
    words: [...places.keys()],
  };
}

/** Small numbers for ones that grow: what each has more than the one before. */
function gaps(ascending: readonly number[]): number[] {
  return ascending.map((value, i) => value - (ascending[i - 1] ?? 0));
}

/** Questions that no passage answers. */
export function homeless(questions: readonly PassageQuestions[], addresses: readonly string[]): Fault[] {
  return questions
    .filter(({ passage }) => !addresses.includes(href(passage)))
    .map(({ passage, file, line }) => ({
      file,
      line,
      problem: 'questions of a passage that the site does not have',
      found: passage,
      expected: 'the address of a passage',
      nearest: nearest(href(passage), addresses),
    }));
}
