import type { Kind } from '../records.ts';
import { numberForms } from '../number-forms.ts';
import { holdsPhrase, type Query } from './query.ts';
import { answerOf, contentTermsOf, stemOf, wordsOf } from './terms.ts';
import { type Form, LATIN, type Lookup } from './vocabulary.ts';

/** A typed word with what it is looked up as. */
export interface Term extends Lookup {
  typed: string;
  unfinished: boolean;
  /** How much it says, by how rare it is: 0 to 1. */
  weight: number;
}

/** A passage as the index holds it. */
export interface Passage {
  url: string;
  kind: Kind;
  title: string;
  text: string;
  byline: string;
  alias: string;
}

/** A passage that answers at least one word of the query. */
export interface Hit extends Passage {
  score: number;
}

/**
 * What a kind is worth: a statement is what a reader would link to, so it stands above a figure or entry that repeats it, and
 * these above the pages that only hold them. A source is what others rest on; its title may hold any word.
 */
const KIND: Record<Kind, number> = {
  statement: 1.45,
  entry: 1.05,
  fact: 0.95,
  figure: 0.95,
  topic: 1.1,
  operation: 1.1,
  section: 1,
  exchange: 0.85,
  source: 0.4,
};

/** To a question the statement that answers it is wanted, more than the page that is about its subject. */
const ASKED: Partial<Record<Kind, number>> = { statement: 1.35, topic: 0.9, operation: 0.9 };

/** Asked for what came later, a later fact is wanted. */
const LATER = 1.6;

/** Words that stand side by side in query and passage: what it adds where all of them do. */
const TOGETHER = 0.25;

/** A name in another form of its words, `mercenaries` for Mercenary, is less than the name itself. */
const INFLECTED = 0.65;

/** Where a word is answered: in the title it says what the passage is about, in an alias only what it might be called. */
const PLACE = { title: 1.25, text: 1, alias: 0.55, byline: 0.3 };

/** A word that only begins with what was typed is less of an answer than the word itself. */
const BEGINNING = 0.6;

/** What a passage is worth that owes everything to its aliases: a page or entry is what a name means, a statement is not. */
const ONLY_ALIAS: Partial<Record<Kind, number>> = { statement: 0.6, topic: 1.4, operation: 1.3, entry: 1.2 };

/**
 * What it adds that the whole query is the name of a passage: of an entry first, since a name is looked up there; then of an
 * operation and a topic. A statement's label is a name too, but not one that readers know.
 */
const NAMED: Partial<Record<Kind, number>> = { entry: 2.6, operation: 2.6, topic: 2.4, statement: 1.6, section: 0.6 };
/** The same for one of its other names. */
const ALSO_NAMED: Partial<Record<Kind, number>> = { entry: 2.4, operation: 2.6, topic: 1.7, exchange: 0.9 };

/** A question of the interviewer says what is asked; readers look for what is answered. */
const QUESTION = 0.7;

/** A passage that answers less than this share of the best passage's words is left out. */
const LEAST_SHARE = 0.5;

/**
 * Ranks passages for the words of a query. Each word counts by how rare it is; a passage that answers all of them stands above
 * one that answers some. Long passages answer more words by chance and count a little less.
 *
 * @param query what was typed, apart from its terms
 */
export function rank(
  passages: readonly Passage[],
  terms: readonly Term[],
  { phrases, question, later, words }: Omit<Query, 'terms' | 'unfinished'>,
): Hit[] {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const hits = passages
    .filter(({ title, text }) => phrases.every((phrase) => holdsPhrase(`${title} ${text}`, phrase)))
    .flatMap((passage) => {
      const found = places(passage, terms);
      if (found.size === 0) return [];
      const share = [...found.keys()].reduce((sum, { weight }) => sum + weight, 0) / total;
      const worth = [...found].reduce((sum, [{ weight }, value]) => sum + weight * value, 0) / total;
      const named = [...found.values()].some((value) => value > PLACE.alias) ? KIND : ONLY_ALIAS;
      const asked = /^§\s\S+\.0 /.test(passage.title) ? QUESTION : 1;
      const length = 1 + 0.06 * Math.log2(1 + passage.text.length / 100);
      const bonus = found.size === terms.length ? 1.3 : 1;
      const wanted =
        (named[passage.kind] ?? 1) *
        (question ? (ASKED[passage.kind] ?? 1) : 1) *
        (later && passage.kind === 'fact' ? LATER : 1) *
        (1 + TOGETHER * together(words, passage));
      const score = (worth * share * bonus * asked * wanted) / length + nameWorth(passage, terms, words);
      const real = passage.kind !== 'source' && holdsAll(passage, terms);
      const byAlias = [...found.values()].some((value) => value <= PLACE.alias);
      return [{ ...passage, share, score, real, byAlias }];
    });
  // The words of a source's title say nothing about what else is worth showing.
  const best = Math.max(0, ...hits.filter(({ kind }) => kind !== 'source').map(({ share }) => share));
  const isReal = hits.some(({ real }) => real);
  return (
    hits
      .filter(({ share }) => share >= best * LEAST_SHARE)
      // A word that is only an alias of a passage never lifts it above one that has it in title or text.
      .sort(
        (a, b) =>
          (isReal ? Number(a.byAlias) - Number(b.byAlias) : 0) || b.score - a.score || a.url.localeCompare(b.url),
      )
  );
}

/** A term as typed, whole and without other words for it. */
function itself({ forms }: Term): Pick<Term, 'forms' | 'unfinished'> {
  return { forms: forms.filter(({ worth }) => worth >= LATIN), unfinished: false };
}

/** Whether title and text hold every typed word itself, not only another word for it. */
function holdsAll({ title, text }: Passage, terms: readonly Term[]): boolean {
  const words = wordsOf(`${title} ${text} ${numberForms(text).join(' ')}`).map(({ word }) => word);
  return terms.every((term) => words.some((word) => answered(word, itself(term)) > 0));
}

/** What it adds to the score that the query, all of it, is a name of the passage. */
function nameWorth({ kind, title, alias }: Passage, terms: readonly Term[], typed: readonly string[]): number {
  const query = contentTermsOf(typed.join(' ')).join(' ');
  /** 1 where a name is the query word for word, less where it is in another form, else 0. */
  const likeness = (name: string): number => {
    const words = contentTermsOf(name);
    if (words.length === 0) return 0;
    if (words.join(' ') === query) return 1;
    const covered =
      words.every((word) => terms.some((term) => answered(word, itself(term)) > 0)) &&
      terms.every((term) => words.some((word) => answered(word, itself(term)) > 0));
    return covered || stems(words) === stems(query.split(' ')) ? INFLECTED : 0;
  };
  // A title may hold the acronym behind the name, a statement's its number before the label.
  const names = [title.replace(/^§\s\S+ /, ''), ...title.split(/[()]/).map((part) => part.trim())];
  // Numbers among the aliases are other ways to write those of the text, and no names.
  const others = alias.split(' · ').filter((name) => /\p{L}{2}/u.test(name));
  return Math.max(
    (NAMED[kind] ?? 0) * Math.max(...names.map(likeness)),
    (ALSO_NAMED[kind] ?? 0) * Math.max(0, ...others.map(likeness)),
  );
}

function stems(words: readonly string[]): string {
  return words.map(stemOf).sort().join(' ');
}

/** The share of neighboring words of the query that are neighbors in the passage too. */
function together(words: readonly string[], { title, text }: Passage): number {
  if (words.length < 2) return 0;
  const own = wordsOf(`${title} ${text}`).map(({ word }) => stemOf(word));
  const pairs = new Set(own.map((word, i) => `${word} ${own[i + 1]}`));
  const typed = words.slice(1).map((word, i) => `${stemOf(words[i] ?? '')} ${stemOf(word)}`);
  return typed.filter((pair) => pairs.has(pair)).length / typed.length;
}

/** What the best answer to each term is worth; terms that are not answered are missing. */
function places(passage: Passage, terms: readonly Term[]): Map<Term, number> {
  const found = new Map<Term, number>();
  for (const place of ['title', 'text', 'alias', 'byline'] as const) {
    const text = place === 'text' ? `${passage.text} ${numberForms(passage.text).join(' ')}` : passage[place];
    const words = [...new Set(wordsOf(text).map(({ word }) => word))];
    for (const term of terms) {
      const worth = PLACE[place] * Math.max(0, ...words.map((word) => answered(word, term)));
      if (worth > (found.get(term) ?? 0)) found.set(term, worth);
    }
  }
  return found;
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
