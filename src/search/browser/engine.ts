import type { Kind } from '../records.ts';
import { answers, termsOf, wordsOf } from './terms.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options?: { filters?: object }): Promise<{ results: PagefindResult[] }>;
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

/** A passage that answers the query. */
export interface Hit {
  url: string;
  kind: Kind;
  title: string;
  text: string;
  byline: string;
  score: number;
}

/** How many candidates are looked at closely: each costs one small request the first time. */
const CANDIDATES = 40;

/**
 * What a kind is worth beside Pagefind's score: a statement is what a reader would link to, so it stands above a section, and
 * that above the pages that only hold them.
 */
const WEIGHT: Record<Kind, number> = {
  statement: 6,
  figure: 1.5,
  entry: 2,
  section: 1.2,
  topic: 2.5,
  operation: 2.5,
  exchange: 1,
  // A source's title may hold any word; what it supports is found by itself.
  source: 0.05,
};

let loading: Promise<Pagefind> | undefined;
let attempts = 0;

/** Loads Pagefind and its index once; a failed attempt may be repeated. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  const folder = `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}pagefind/`;
  // Browsers remember that a module failed and never ask for the same address again.
  const attempt = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${attempt}`);
  await pagefind.options({ basePath: folder, baseUrl: '/', excerptLength: 1 });
  await pagefind.init();
  return pagefind;
}

/** The passages in which every typed word is answered, best first. */
export async function search(query: string): Promise<Hit[]> {
  const terms = termsOf(query);
  if (terms.length === 0) return [];
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(terms.join(' '));
  const candidates = await Promise.all(
    results.slice(0, CANDIDATES).map(async ({ score, data }) => ({ score, fragment: await data() })),
  );
  return candidates
    .filter(({ fragment }) => holdsAll(terms, fragment))
    .map(({ score, fragment }) => toHit(fragment, score, terms))
    .sort((a, b) => b.score - a.score);
}

function holdsAll(terms: readonly string[], { meta, content }: PagefindFragment): boolean {
  const words = wordsOf(`${meta.title} ${content} ${meta.byline} ${meta.alias ?? ''}`);
  return terms.every((term) => words.some(({ word }) => answers(term, word)));
}

/** A passage whose own text holds every term stands above one that owes a match to its aliases or byline. */
function toHit({ url, raw_url, meta, content }: PagefindFragment, score: number, terms: readonly string[]): Hit {
  const shown = wordsOf(`${meta.title} ${content}`);
  const inText = terms.every((term) => shown.some(({ word }) => answers(term, word)));
  return {
    url: raw_url ?? url,
    kind: meta.kind,
    title: meta.title,
    text: content,
    byline: meta.byline,
    score: score * WEIGHT[meta.kind] * (inText ? 1 : 0.1),
  };
}
