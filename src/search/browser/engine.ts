import { unpackByline } from './byline.ts';
import { CANDIDATES, candidatesFor, merge, mixed } from './candidates.ts';
import { type Choice, countFacets, type FacetCounts, fits } from './facet-counts.ts';
import { type Index, loadIndex } from './load.ts';
import { ALL_WORDS, ASKED } from '../site-words-file.ts';
import { parseQuery, type Query } from './query.ts';
import type { Passage, Term } from './passage.ts';
import { type Hit, rank } from './ranking.ts';
import { isWeak } from './terms.ts';
import { initialsOf } from './vocabulary.ts';
import { asName, isSubject, isTrusted, typedTerms } from './typed-terms.ts';

/** What a query finds. */
export interface Found {
  hits: Hit[];
  /** How many passages there are in all, of which `hits` are the best. */
  total: number;
  /** The words as they were looked up, for marking. */
  terms: Term[];
  /** Typed words that the site does not have. */
  missing: string[];
  /** Misspelled words, and what they were taken for. */
  corrected: [typed: string, meant: string][];
  facets: FacetCounts;
}

/** What a word counts that the site does not have: nearly as much as the rarest, since it may be the point of the question. */
const UNKNOWN = 0.8;
/** What a word counts that only says how something is asked about. */
const WEAK_WORD = 0.55;
/** As many words may be a name or a subject, which a passage holds word for word where the site has it. */
const NAME_WORDS = 3;
/** How many letters of a word must have been typed for it to be looked for elsewhere than in the passages. */
const LEAST_LETTERS = 3;
/** Milliseconds without a key after which a word counts as typed out: somebody who types fast needs less for a key. */
const PAUSE = 150;
/** How rare a word of the site must be for it alone, beside others, to be ground for an answer. */
const TELLING = 0.75;

/** Counts searches: what only the last of them needs is loaded for it alone. */
let turns = 0;

/**
 * The passages that answer a query, best first. Each word is looked up by itself, since Pagefind finds nothing where one word
 * of a question is missing, and only as a word that the site has: which words a passage really answers is then decided on its
 * text. For a question, for more than three words, and where no passage holds all that was typed, it counts as well what readers
 * ask of each passage; what that takes is loaded once no word of the query is half typed.
 *
 * @param literal true where misspelled words are to be taken as they stand
 * @returns nothing where another search has begun before it was clear what this one needs
 */
export async function search(typed: string, choice: Choice = {}, literal = false): Promise<Found> {
  const turn = ++turns;
  const query = parseQuery(typed);
  const { terms, unfinished } = query;
  if (terms.length === 0) return nothing();
  const index = await loadIndex();
  const { vocabulary } = index;
  await index.learn(initialsOf(terms));
  const last = terms.at(-1) ?? '';
  // A letter or two, of a word that is being typed, say nothing yet that would be worth loading more for.
  const begun = unfinished && last.length < (vocabulary.has(last) ? 2 : LEAST_LETTERS);
  /** A word that is still being typed is waited for before anything is loaded for it. */
  const isWanted = async (file: string): Promise<boolean> => {
    if (unfinished && !vocabulary.has(last) && !(file in index.loaded))
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return turn === turns;
  };
  if (!begun && terms.some((term) => vocabulary.lookUp(term, unfinished && term === last).forms.length === 0)) {
    if (!(await isWanted(ALL_WORDS))) return nothing();
    await index.learnAll();
  }
  const meant = (): Term[] => typedTerms(typed, query, vocabulary, literal);
  if (begun || (!query.question && terms.length <= NAME_WORDS)) {
    const found = await answer(query, meant().map(asName), index, choice);
    // The title of a source answers nothing, though it may hold all that was typed.
    if (begun || found.hits.some(({ whole, kind }) => whole && kind !== 'source')) return found;
  }
  if (!(await isWanted(ASKED))) return nothing();
  const looked = meant();
  // Of a word that is half typed nothing is asked yet.
  const words = looked.flatMap(({ forms, unfinished, typed }) =>
    forms.flatMap(({ word }) => (unfinished && word === typed ? [] : word.split(' '))),
  );
  await index.learnAsked(words);
  return answer(query, looked, index, choice, index.questions);
}

/** @param questions what readers ask of passages, where it counts */
async function answer(
  query: Query,
  terms: Term[],
  index: Index,
  choice: Choice,
  questions?: Index['questions'],
): Promise<Found> {
  const { vocabulary, table, site } = index;
  const missing = terms.filter(({ forms }) => forms.length === 0).map((term) => term.typed);
  if (!isTrusted(terms, vocabulary)) return { ...nothing(), missing };
  const lists = await Promise.all(terms.map((term) => candidatesFor(term, index, questions)));
  terms.forEach((term, i) => {
    const rarity = Math.log(1 + table.size / (0.5 + (lists[i]?.size ?? 0))) / Math.log(1 + table.size);
    term.weight = (isWeak(term.typed) ? WEAK_WORD : 1) * (term.forms.length === 0 ? UNKNOWN : Math.min(1, rarity));
  });
  const all = merge(terms, lists).map(({ result }) => ({ result, facets: table.facetsOf(result.id) }));
  const chosen = all.filter(({ facets }) => fits(facets, choice));
  const looked = query.phrases.length > 0 ? chosen.slice(0, 3 * CANDIDATES) : mixed(chosen);
  const passages = await Promise.all(
    looked.map(async ({ result, facets }): Promise<Passage> => {
      const { url, raw_url, meta, content } = await result.data();
      return {
        url: raw_url ?? url,
        kind: meta.kind,
        title: meta.title,
        text: content,
        byline: unpackByline(meta.byline, site.bylines),
        alias: meta.alias ?? '',
        context: facets.topic.join(' '),
        asked: questions?.of(result.id) ?? '',
      };
    }),
  );
  const hits = rank(passages, terms, query).filter(
    ({ whole, held }) =>
      whole ||
      terms.length === 1 ||
      held.length > 1 ||
      held.some(
        (term) => isSubject(term, vocabulary) || (term.weight > TELLING && !vocabulary.isOnlyAsked(term.typed)),
      ),
  );
  return {
    hits,
    total: query.phrases.length > 0 || chosen.length <= CANDIDATES ? hits.length : chosen.length,
    terms,
    missing,
    corrected: terms.flatMap((term) => (term.corrected ? [[term.typed, term.corrected] as [string, string]] : [])),
    facets: countFacets(hits.length > 0 ? all.map(({ facets }) => facets) : [], choice),
  };
}

function nothing(): Found {
  return { hits: [], total: 0, terms: [], missing: [], corrected: [], facets: {} };
}
