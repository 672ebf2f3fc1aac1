import type { Kind } from '../records.ts';
import { type Hit, type Passage, rank } from './ranking.ts';
import { contentTermsOf } from './terms.ts';

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

/** What a query finds. */
export interface Found {
  hits: Hit[];
  /** Typed words that no passage answers. */
  missing: string[];
}

/** How many candidates are looked at closely: each costs one small request the first time. */
const CANDIDATES = 30;

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

/**
 * The passages that answer a query, best first. Each word is looked up by itself, since Pagefind finds nothing where one word
 * of a question is missing; which words a passage really answers is then decided on its text (`terms.ts`).
 */
export async function search(query: string): Promise<Found> {
  const terms = contentTermsOf(query);
  if (terms.length === 0) return { hits: [], missing: [] };
  const pagefind = await loadPagefind();
  const lists = await Promise.all(terms.map(async (term) => (await pagefind.search(term)).results));
  const rarity = new Map(terms.map((term, i) => [term, 1 / Math.log2(2 + (lists[i]?.length ?? 0))]));
  const passages = await Promise.all(
    candidates(terms, lists, rarity).map(async (result) => toPassage(await result.data())),
  );
  const hits = rank(passages, rarity);
  const answered = new Set(hits.flatMap((hit) => hit.answered));
  return { hits, missing: terms.filter((term) => !answered.has(term)) };
}

/** The results that the most and rarest words have in common. */
function candidates(
  terms: readonly string[],
  lists: readonly PagefindResult[][],
  rarity: ReadonlyMap<string, number>,
): PagefindResult[] {
  const merged = new Map<string, { result: PagefindResult; score: number }>();
  lists.forEach((list, i) => {
    const top = list[0]?.score ?? 1;
    for (const result of list) {
      const entry = merged.get(result.id) ?? { result, score: 0 };
      entry.score += (rarity.get(terms[i] ?? '') ?? 0) * (1 + result.score / top);
      merged.set(result.id, entry);
    }
  });
  return [...merged.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, CANDIDATES)
    .map(({ result }) => result);
}

function toPassage({ url, raw_url, meta, content }: PagefindFragment): Passage {
  const { title, kind, byline, alias = '' } = meta;
  return { url: raw_url ?? url, kind, title, text: content, byline, alias };
}
