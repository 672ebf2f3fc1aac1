import { unpackByline } from '../byline.ts';
import { MORE_WORDS, type MoreWords, SITE_WORDS, type SiteWords, type Words, wordsFile } from '../site-words-file.ts';
import { type Choice, countFacets, type FacetCounts, fits, KIND_NAMES } from './facet-counts.ts';
import { PassageTable } from './passage-table.ts';
import { parseQuery } from './query.ts';
import { type Hit, type Passage, rank, type Term } from './ranking.ts';
import { fold, isWeak } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Kind } from '../records.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindFragment>;
}
interface PagefindFragment {
  url: string;
  raw_url?: string;
  content: string;
  meta: { title: string; kind: Kind; byline: string; alias?: string };
}

/** Pagefind with what the site knows of its own words. */
interface Index {
  pagefind: Pagefind;
  site: SiteWords;
  vocabulary: Vocabulary;
  table: PassageTable;
  /** Lets the vocabulary learn the words that begin with some letters, once. */
  learn(initials: string[]): Promise<unknown>;
  /** Lets the vocabulary learn what there is to say of words that the site has in no form, once. */
  learnMore(): Promise<void>;
}

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

/** How many candidates are looked at closely: each costs one small request the first time. */
const CANDIDATES = 24;
/** How many of them are pages and entries, which a frequent word would else never bring up: they are what it names. */
const NAMED_CANDIDATES = 10;
/** What a word counts that the site does not have: as much as the rarest, since it may be the point of the question. */
const UNKNOWN = 1;
/** What a word counts that only says how something is asked about. */
const WEAK_WORD = 0.4;
/** A passage must answer this share of what was asked, by weight, to count at all. */
const LEAST = 0.25;

let loading: Promise<Index> | undefined;
let attempts = 0;

/** Loads Pagefind, its index and the site's words once; a failed attempt may be repeated. */
export function loadIndex(): Promise<Index> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Lets the next search load anew what has not come so far. */
export function forgetIndex(): void {
  loading = undefined;
}

async function start(): Promise<Index> {
  const folder = `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}pagefind/`;
  // Browsers remember that a module failed and never ask for the same address again.
  const attempt = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const [site, pagefind] = await Promise.all([
    fetchWords<SiteWords>(`${folder}${SITE_WORDS}`),
    startPagefind(folder, `${folder}pagefind.js${attempt}`),
  ]);
  const vocabulary = new Vocabulary(site.synonyms);
  const loaded: Record<string, Promise<void>> = {};
  const once = <T>(file: string, learn: (content: T) => void): Promise<void> =>
    (loaded[file] ??= fetchWords<T>(folder + file).then(learn));
  return {
    pagefind,
    site,
    vocabulary,
    table: new PassageTable(site),
    learn: (initials) =>
      Promise.all(initials.map((initial) => once<Words>(wordsFile(initial), (words) => vocabulary.learn(words)))),
    learnMore: () => once<MoreWords>(MORE_WORDS, (more) => vocabulary.learnMore(more)),
  };
}

async function fetchWords<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

async function startPagefind(folder: string, address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ basePath: folder, baseUrl: '/', excerptLength: 1, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/**
 * The passages that answer a query, best first. Each word is looked up by itself, since Pagefind finds nothing where one word
 * of a question is missing, and only as a word that the site has: which words a passage really answers is then decided on its
 * text.
 *
 * @param literal true where misspelled words are to be taken as they stand
 */
export async function search(typed: string, choice: Choice = {}, literal = false): Promise<Found> {
  const query = parseQuery(typed);
  const none: Found = { hits: [], total: 0, terms: [], missing: [], corrected: [], facets: {} };
  if (query.terms.length === 0) return none;
  const index = await loadIndex();
  const { vocabulary, table } = index;
  await index.learn(vocabulary.initialsOf(query.terms, typed));
  if (query.terms.some((term, i) => vocabulary.lacks(term, query.unfinished && i === query.terms.length - 1)))
    await index.learnMore();
  const terms = toTerms(typed, query.terms, query.unfinished, vocabulary, literal);
  if (!isTrusted(terms, vocabulary)) return { ...none, missing: terms.map((term) => term.typed) };
  const lists = await Promise.all(terms.map((term) => resultsOf(term, index)));
  terms.forEach((term, i) => {
    const rarity = Math.log(1 + table.size / (0.5 + (lists[i]?.size ?? 0))) / Math.log(1 + table.size);
    term.weight = (isWeak(term.typed) ? WEAK_WORD : 1) * (term.forms.length === 0 ? UNKNOWN : Math.min(1, rarity));
  });
  const all = candidates(terms, lists).map((entry) => ({ ...entry, facets: table.facetsOf(entry.result.id) }));
  const chosen = all.filter(({ facets }) => fits(facets, choice));
  const looked = query.phrases.length > 0 ? chosen.slice(0, 3 * CANDIDATES) : mixed(chosen);
  const passages = await Promise.all(
    looked.map(async ({ result, facets }) => toPassage(await result.data(), facets.topic.join(' '))),
  );
  const hits = rank(passages, terms, query);
  const missing = terms.filter(({ forms }) => forms.length === 0).map((term) => term.typed);
  return {
    hits,
    total: query.phrases.length > 0 || chosen.length <= CANDIDATES ? hits.length : Math.max(hits.length, chosen.length),
    terms,
    missing,
    corrected: terms.flatMap((term) => (term.corrected ? [[term.typed, term.corrected] as [string, string]] : [])),
    facets: countFacets(hits.length > 0 ? all.map(({ facets }) => facets) : [], choice),
  };
}

function toTerms(
  typed: string,
  words: string[],
  unfinished: boolean,
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
  const { forms, corrected } = vocabulary.lookUp(typed, unfinished);
  const meant = literal && corrected !== undefined ? { forms: [] } : { forms, ...(corrected ? { corrected } : {}) };
  // A word that the site has as it stands is taken as finished: "join" is not the beginning of "joint".
  return { typed, unfinished: unfinished && !vocabulary.has(typed), weight: 1, ...meant };
}

/**
 * Beside a word that the site does not have, another is ground for an answer only where the site is about it: "football results" is
 * not about results, nor "iphone charger" about the charter.
 */
function isTrusted(terms: readonly Term[], vocabulary: Vocabulary): boolean {
  const known = terms.filter(({ forms, corrected }) => forms.length > 0 && corrected === undefined);
  return (
    terms.every(({ forms }) => forms.length > 0) ||
    known.length > 1 ||
    known.some(({ typed }) => typed.split(' ').some((word) => vocabulary.isSubject(word)))
  );
}

/** What Pagefind has for a term in any of its forms, with the best score, from 0 to 1. */
async function resultsOf(
  term: Term,
  { pagefind, site, table }: Index,
): Promise<Map<string, { result: PagefindResult; score: number }>> {
  const merged = new Map<string, { result: PagefindResult; score: number }>();
  const lists = await Promise.all(
    term.forms.map(async ({ word }) => {
      const { results } = await pagefind.search(word);
      const own = term.unfinished || !Object.hasOwn(site.names, word) ? undefined : site.names[word];
      return own ? results.filter(({ id }) => own.includes(table.placeOf(id))) : results;
    }),
  );
  lists.forEach((list, i) => {
    const top = list[0]?.score ?? 1;
    for (const result of list) {
      const score = (result.score / top) * (term.forms[i]?.worth ?? 1);
      if (score > (merged.get(result.id)?.score ?? 0)) merged.set(result.id, { result, score });
    }
  });
  return merged;
}

/** The results that answer enough of the query, those that the most and rarest words have in common first. */
function candidates(
  terms: readonly Term[],
  lists: readonly ReadonlyMap<string, { result: PagefindResult; score: number }>[],
): { result: PagefindResult; score: number }[] {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const merged = new Map<string, { result: PagefindResult; score: number; share: number }>();
  lists.forEach((list, i) => {
    const weight = terms[i]?.weight ?? 0;
    for (const [id, { result, score }] of list) {
      const entry = merged.get(id) ?? { result, score: 0, share: 0 };
      entry.score += weight * (1 + score);
      entry.share += weight / total;
      merged.set(id, entry);
    }
  });
  const best = Math.max(0, ...[...merged.values()].map(({ share }) => share));
  return [...merged.values()]
    .filter(({ share }) => share >= Math.max(LEAST, best / 2))
    .sort((a, b) => b.score - a.score);
}

/** The best candidates, pages and entries among them. */
function mixed<T extends { facets: { kind: string[] } }>(chosen: readonly T[]): T[] {
  const names = [KIND_NAMES.entry, KIND_NAMES.topic, KIND_NAMES.operation];
  const named = chosen.filter(({ facets }) => names.includes(facets.kind[0] ?? '')).slice(0, NAMED_CANDIDATES);
  const rest = chosen.filter((candidate) => !named.includes(candidate));
  return [...named, ...rest.slice(0, CANDIDATES - named.length)];
}

function toPassage({ url, raw_url, meta, content }: PagefindFragment, context: string): Passage {
  const { title, kind, byline, alias = '' } = meta;
  return { url: raw_url ?? url, kind, title, text: content, byline: unpackByline(byline), alias, context };
}
