import type { Kind } from '../search-record.ts';
import { holdsAll, likeAsked, PLACE, places, together } from './answers.ts';
import { nameWorth } from './name-worth.ts';
import type { Passage, Term } from './passage.ts';
import { holdsPhrase, type Query } from './query.ts';

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

/** Words that stand side by side in query and passage: what it adds where all of them do. */
const TOGETHER = 0.4;

/** What it adds that something asked of a passage is what was typed. */
const ASKED_LIKE = 0.5;

/** What a passage is worth that owes everything to its aliases: a page or entry is what a name means, a statement is not. */
const ONLY_ALIAS: Partial<Record<Kind, number>> = { statement: 0.6, topic: 1.4, operation: 1.3, entry: 1.2 };

/** The same where other words for all that was typed are what a passage answers: vaguely asked for is the page. */
const ONLY_MEANT: Partial<Record<Kind, number>> = { ...KIND, topic: 1.6 };

/** A question of the interviewer says what is asked; readers look for what is answered. */
const QUESTION = 0.85;
const ASKS = /^§\s\S+\.0 /;

/** How much a word must say for a name of it to be that of one thing. */
const RARE = 0.6;

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
      const own = terms.some((term) => holdsAll(passage, [term]));
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
    .sort((a, b) => b.score - a.score);
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
