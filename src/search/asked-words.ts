import { type Fault, nearest } from '../syntax/faults.ts';
import type { PassageQuestions } from '../registry/questions.ts';
import { href } from '../site/address.ts';
import { type Asked, type AskedWords, askedFileOf } from './site-words-file.ts';
import { contentTermsOf, stemOf } from './browser/terms.ts';

/** About how many words of questions lie in a file: as a host sends it, it has some two kilobytes. */
const FILE_WORDS = 1000;

/**
 * What readers ask of the passages, as the search loads it.
 *
 * @param order addresses of the passages, in the order of their ids
 * @returns for each passage the lengths of its questions, their words by the number of the file, and every word once
 */
export function askedWords(
  questions: readonly PassageQuestions[],
  order: readonly string[],
): { asked: Asked; askedFiles: AskedWords[]; words: string[] } {
  const of = new Map(questions.map(({ passage, asked }) => [href(passage), asked.map(contentTermsOf)]));
  const asked = order.map((url) => of.get(url) ?? []);
  const sequence = asked.flat(2);
  const places = Map.groupBy(sequence.keys(), (place) => sequence[place] ?? '');
  const count = Math.ceil(sequence.length / FILE_WORDS) || 1;
  const byFile = Map.groupBy(places, ([word]) => askedFileOf(stemOf(word), count));
  return {
    asked: asked.map((own) => own.map(({ length }) => length.toString(36)).join('')),
    // Of every number, even where no word is in it: the search asks for a file without knowing.
    askedFiles: Array.from({ length: count }, (_, file) =>
      Object.fromEntries((byFile.get(file) ?? []).map(([word, own]) => [word, gaps(own)])),
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
  const known = new Set(addresses);
  return questions
    .filter(({ passage }) => !known.has(href(passage)))
    .map(({ passage, file, line }) => ({
      file,
      line,
      problem: 'questions of a passage that the site does not have',
      found: passage,
      expected: 'the address of a passage',
      nearest: nearest(href(passage), addresses),
    }));
}
