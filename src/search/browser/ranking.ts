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
  /** Titles of the topics that the passage belongs to. */
  context: string;
  /** What readers ask of it, one question a line. */
  asked: string;
}

/** A passage that answers at least one word of the query. */
export interface Hit extends Passage {
  /** Whether it holds all that was typed, or bears its name. */
  whole: boolean;
  /** The words that it answers. */
  held: Term[];
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
  page: 0.8,
  source: 0.4,
};

/** To a question the statement that answers it is wanted, more than the page that is about its subject. */
const ASKED: Partial<Record<Kind, number>> = { statement: 1.35, fact: 1.2, topic: 0.75, operation: 0.75, source: 0.4 };

/** What it adds to an answer that it holds what was asked for: a number to "how many", a year to "when". */
const HOLDS_WANTED = 1.35;

/** Asked for what came later, a later fact is wanted, and not what the interview says of the matter. */
const LATER: Partial<Record<Kind, number>> = { fact: 1.6, statement: 0.75, section: 0.75, entry: 0.75 };

/** How much more it counts to answer most of a query than a part of it. */
const COVERAGE = 1.5;

/** What a second word for the typed one adds. */
const MANY = 0.3;

/** Words that stand side by side in query and passage: what it adds where all of them do. */
const TOGETHER = 0.4;

/** A name in another form of its words, `mercenaries` for Mercenary, is less than the name itself. */
const INFLECTED = 0.65;
/** So is a name that other words for those of the query make up: `drug smuggling` for Drug trafficking. */
const MEANT = 0.45;

/** What it adds that something asked of a passage is what was typed. */
const ASKED_LIKE = 0.5;

/** Where a word is answered: in the title it says what the passage is about, in an alias only what it might be called. */
const PLACE = { title: 1.25, text: 1, asked: 0.6, alias: 0.55, byline: 0.3, context: 0.25 };

/** A word that only begins with what was typed is less of an answer than the word itself. */
const BEGINNING = 0.6;

/** What a passage is worth that owes everything to its aliases: a page or entry is what a name means, a statement is not. */
const ONLY_ALIAS: Partial<Record<Kind, number>> = { statement: 0.6, topic: 1.4, operation: 1.3, entry: 1.2 };

/** The same where other words for all that was typed are what a passage answers: vaguely asked for is the page. */
const ONLY_MEANT: Partial<Record<Kind, number>> = { ...KIND, statement: 1.45, topic: 1.6 };

/**
 * What it adds that the whole query is the name of a passage: of an entry first, since a name is looked up there; then of an
 * operation and a topic. A statement's label is a name too, but not one that readers know.
 */
const NAMED: Partial<Record<Kind, number>> = {
  entry: 2.6,
  operation: 2.6,
  topic: 2.4,
  page: 2,
  statement: 1.6,
  section: 0.6,
};
/** The same for one of its other names. */
const ALSO_NAMED: Partial<Record<Kind, number>> = { entry: 2.4, operation: 2.6, topic: 1.7, exchange: 0.9, page: 2 };

/** How much a word must say for a name of it to be that of one thing. */
const RARE = 0.6;

/** A question of the interviewer says what is asked; readers look for what is answered. */
const QUESTION = 0.85;
const ASKS = /^§\s\S+\.0 /;

/** Kinds whose titles may hold any words: they answer nothing by themselves. */
const MINOR: ReadonlySet<Kind> = new Set(['source', 'exchange', 'page']);
/** Nor does a whole page answer a question. */
const NO_ANSWER: ReadonlySet<Kind> = new Set([...MINOR, 'topic', 'operation']);

/** A passage that answers less than this share of the best passage's words is left out. */
const LEAST_SHARE = 0.5;
/** And so is one that answers less than this share of all that was typed: it is about something else. */
const LEAST_OF_ALL = 0.45;

/**
 * Ranks passages for the words of a query. Each word counts by how rare it is; a passage that answers all of them stands above
 * one that answers some. Long passages answer more words by chance and count a little less.
 *
 * @param query what was typed, apart from its terms
 */
export function rank(
  passages: readonly Passage[],
  terms: readonly Term[],
  { phrases, question, later, words, wanted }: Omit<Query, 'terms' | 'unfinished'>,
): Hit[] {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const hits = passages
    .filter(({ title, text }) => phrases.every((phrase) => holdsPhrase(`${title} ${text}`, phrase)))
    .flatMap((passage) => {
      const found = places(passage, terms);
      if (found.size === 0) return [];
      const share = [...found.keys()].reduce((sum, { weight }) => sum + weight, 0) / total;
      const worth = [...found].reduce((sum, [{ weight }, value]) => sum + weight * value, 0) / total;
      const own = terms.some((term) => holdsAny(passage, term));
      const named = [...found.values()].some((value) => value > PLACE.alias) ? (own ? KIND : ONLY_MEANT) : ONLY_ALIAS;
      const asks = ASKS.test(passage.title) ? QUESTION : 1;
      const length = 1 + 0.06 * Math.log2(1 + passage.text.length / 100);
      const bonus = found.size === terms.length ? 1.3 : 1;
      const fitting =
        (named[passage.kind] ?? 1) *
        (question ? (ASKED[passage.kind] ?? 1) : 1) *
        (later ? (LATER[passage.kind] ?? 1) : 1) *
        (wanted?.test(`${passage.title} ${passage.text}`) ? HOLDS_WANTED : 1) *
        (1 + TOGETHER * together(words, passage));
      const name = nameWorth(passage, terms, words);
      const likeness = likeAsked(passage, terms, total);
      const score = (worth * share ** COVERAGE * bonus * asks * fitting) / length + name + ASKED_LIKE * likeness;
      const byAlias = [...found.values()].some((value) => value <= PLACE.alias);
      const real = !byAlias && !(question ? NO_ANSWER : MINOR).has(passage.kind) && holdsAll(passage, terms);
      const whole = name > 0 || holdsAll(passage, terms, true);
      return [{ ...passage, share, score, real, byAlias, held: [...found.keys()], whole }];
    });
  // A word that is only an alias of a passage never lifts it above the best that holds all that was typed in title or text.
  const ceiling = Math.max(0, ...hits.filter(({ real }) => real).map(({ score }) => score));
  const highest = Math.max(0, ...hits.filter(({ byAlias }) => byAlias).map(({ score }) => score));
  if (ceiling > 0 && highest >= ceiling)
    for (const hit of hits) if (hit.byAlias) hit.score *= (0.99 * ceiling) / highest;
  // The words of a source's title say nothing about what else is worth showing.
  const best = Math.max(0, ...hits.filter(({ kind }) => kind !== 'source').map(({ share }) => share));
  if (!question && terms.every(({ weight }) => weight > RARE)) preferStatement(hits, terms);
  return hits
    .filter(({ share }) => share >= best * LEAST_SHARE && share >= LEAST_OF_ALL)
    .sort((a, b) => b.score - a.score || a.url.localeCompare(b.url));
}

/**
 * Where one statement alone bears the typed name in its label, all that the interview says is there: it stands above the entry of
 * that name, which only repeats it.
 */
function preferStatement(hits: readonly (Hit & { share: number })[], terms: readonly Term[]): void {
  const [statement, second] = hits.filter(
    ({ kind, title }) => kind === 'statement' && !ASKS.test(title) && holdsAll({ title, text: '' }, terms),
  );
  const [first] = hits.toSorted((a, b) => b.score - a.score);
  if (statement && !second && first?.kind === 'entry') statement.score = first.score + 0.01;
}

/** A term as typed, without other words for it; whole, or as far as it has been typed. */
function itself({ forms, unfinished }: Term, begun = false): Pick<Term, 'forms' | 'unfinished'> {
  return { forms: forms.filter(({ worth }) => worth >= LATIN), unfinished: begun && unfinished };
}

/** Whether title and text hold every typed word itself, not only another word for it. */
function holdsAll(passage: Pick<Passage, 'title' | 'text'>, terms: readonly Term[], begun = false): boolean {
  return terms.every((term) => holdsAny(passage, term, begun));
}

function holdsAny({ title, text }: Pick<Passage, 'title' | 'text'>, term: Term, begun = false): boolean {
  const words = wordsOf(`${title} ${text} ${numberForms(text).join(' ')}`).map(({ word }) => word);
  return words.some((word) => answered(word, itself(term, begun)) > 0);
}

/** What it adds to the score that the query, all of it, is a name of the passage. */
function nameWorth({ kind, title, alias }: Passage, all: readonly Term[], typed: readonly string[]): number {
  // Beside a name, a word that the site does not have takes nothing from it.
  const terms = all.filter(({ forms }) => forms.length > 0);
  const unknown = new Set(all.filter(({ forms }) => forms.length === 0).map((term) => term.typed));
  const query = contentTermsOf(typed.join(' '))
    .filter((word) => !unknown.has(word))
    .join(' ');
  /** 1 where a name is the query word for word, less where it is in another form, else 0. */
  const likeness = (name: string): number => {
    const words = contentTermsOf(name);
    if (words.length === 0) return 0;
    if (words.join(' ') === query) return 1;
    const covered =
      words.every((word) => terms.some((term) => answered(word, itself(term)) > 0)) &&
      terms.every((term) => words.some((word) => answered(word, itself(term)) > 0));
    if (covered || stems(words) === stems(query.split(' '))) return INFLECTED;
    const meant =
      words.length > 1 &&
      words.every((word) => terms.some((term) => answered(word, term) > 0)) &&
      terms.every((term) => words.some((word) => answered(word, term) > 0));
    return meant ? MEANT : 0;
  };
  // A title may hold the acronym behind the name, a statement's its number before the label,
  // and that of a page may be two names: "Drug trafficking and Operation Channel".
  const names = [
    title.replace(/^§\s\S+ /, ''),
    ...title.split(kind === 'topic' ? /[()]| and / : /[()]/).map((part) => part.trim()),
  ];
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

/** How like what was typed the likest is of all that readers ask of a passage, from 0 to 1. */
function likeAsked({ asked }: Passage, terms: readonly Term[], total: number): number {
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

/** What the best answer to each term is worth; terms that are not answered are missing. */
function places(passage: Passage, terms: readonly Term[]): Map<Term, number> {
  const found = new Map<Term, number>();
  for (const place of ['title', 'text', 'asked', 'alias', 'byline', 'context'] as const) {
    const text = place === 'text' ? `${passage.text} ${numberForms(passage.text).join(' ')}` : passage[place];
    const sequence = wordsOf(text).map(({ word }) => word);
    const words = [...new Set(sequence)];
    for (const term of terms) {
      const worth =
        PLACE[place] *
        (Math.max(phraseWorth(sequence, term), ...words.map((word) => answered(word, term))) + manyForms(words, term));
      if (worth > (found.get(term) ?? 0)) found.set(term, worth);
    }
  }
  return found;
}

/** Several words that mean what was typed say it more surely than one. */
function manyForms(words: readonly string[], { forms, unfinished }: Term): number {
  const other = forms.filter(({ worth }) => worth < LATIN);
  if (other.length < 2) return 0;
  const held = other.filter((form) => words.some((word) => answered(word, { forms: [form], unfinished }) > 0));
  return held.length > 1 ? (MANY * (held.length - 1)) / other.length : 0;
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
