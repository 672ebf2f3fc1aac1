import { numberForms } from '../number-forms.ts';
import type { Passage, Term } from './passage.ts';
import { answerOf, stemOf, wordsOf } from './terms.ts';
import { type Form, LATIN } from './vocabulary.ts';

/** Where a word is answered: in the title it says what the passage is about, in an alias only what it might be called. */
export const PLACE = { title: 1.25, text: 1, asked: 0.6, alias: 0.55, byline: 0.3, context: 0.25 };

/** A word that only begins with what was typed is less of an answer than the word itself. */
const BEGINNING = 0.6;

/** What the best answer to each term is worth; terms that are not answered are missing. */
export function places(passage: Passage, terms: readonly Term[]): Map<Term, number> {
  const found = new Map<Term, number>();
  for (const place of ['title', 'text', 'asked', 'alias', 'byline', 'context'] as const) {
    const text = place === 'text' ? `${passage.text} ${numberForms(passage.text).join(' ')}` : passage[place];
    const sequence = wordsOf(text).map(({ word }) => word);
    const words = [...new Set(sequence)];
    for (const term of terms) {
      const worth = PLACE[place] * Math.max(phraseWorth(sequence, term), ...words.map((word) => answered(word, term)));
      if (worth > (found.get(term) ?? 0)) found.set(term, worth);
    }
  }
  return found;
}

/** What it is worth that a text holds, one after the other, the words of a term that is several. */
function phraseWorth(sequence: readonly string[], { forms }: Term): number {
  return Math.max(
    0,
    ...forms.map(({ word, worth }) => {
      const phrase = word.includes(' ') ? word.split(' ').map(stemOf) : undefined;
      return phrase && sequence.some((_, i) => phrase.every((stem, j) => stemOf(sequence[i + j] ?? '') === stem))
        ? worth
        : 0;
    }),
  );
}

/** How well a word of the site answers a term, from 0 to 1. */
export function answered(word: string, { forms, unfinished }: Pick<Term, 'forms' | 'unfinished'>): number {
  return Math.max(
    0,
    ...forms.map((form: Form) => {
      const answer = answerOf(form.word, word, unfinished);
      return answer === 'same' ? form.worth : answer === 'begins' ? form.worth * BEGINNING : 0;
    }),
  );
}

/** A term as typed, without other words for it; whole, or as far as it has been typed. */
export function itself({ forms, unfinished }: Term, begun = false): Pick<Term, 'forms' | 'unfinished'> {
  return { forms: forms.filter(({ worth }) => worth >= LATIN), unfinished: begun && unfinished };
}

/** Whether title and text hold every typed word itself, not only another word for it. */
export function holdsAll(
  { title, text }: Pick<Passage, 'title' | 'text'>,
  terms: readonly Term[],
  begun = false,
): boolean {
  const words = wordsOf(`${title} ${text} ${numberForms(text).join(' ')}`);
  return terms.every((term) => words.some(({ word }) => answered(word, itself(term, begun)) > 0));
}

/** How like what was typed the likest is of all that readers ask of a passage, from 0 to 1. */
export function likeAsked({ asked }: Passage, terms: readonly Term[], total: number): number {
  const likenesses = asked.split('\n').map((question) => {
    const words = question.split(' ');
    const held = terms.reduce(
      (sum, term) => sum + term.weight * Math.max(...words.map((word) => answered(word, term))),
      0,
    );
    const used = words.filter((word) => terms.some((term) => answered(word, term) > 0)).length;
    return (held / total) * Math.sqrt(used / words.length);
  });
  return Math.max(...likenesses);
}

/** The share of neighboring words of the query that are neighbors in the passage too. */
export function together(words: readonly string[], { title, text }: Passage): number {
  if (words.length < 2) return 0;
  const own = wordsOf(`${title} ${text}`).map(({ word }) => stemOf(word));
  const pairs = new Set(own.map((word, i) => `${word} ${own[i + 1]}`));
  const typed = words.slice(1).map((word, i) => `${stemOf(words[i] ?? '')} ${stemOf(word)}`);
  return typed.filter((pair) => pairs.has(pair)).length / typed.length;
}
