import {
  ALL_WORDS,
  ASKED,
  type Asked,
  type AskedWords,
  askedFile,
  askedFileOf,
  type InitialWords,
  SITE_WORDS,
  type SiteWords,
  type Words,
  wordsFile,
} from '../site-words-file.ts';
import type { Kind } from '../search-record.ts';
import { PassageTable } from './passage-table.ts';
import { Questions } from './questions.ts';
import { stemOf } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  /** Without a term: every passage. */
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}
export interface PagefindResult {
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
export interface Index {
  pagefind: Pagefind;
  site: SiteWords;
  vocabulary: Vocabulary;
  table: PassageTable;
  /** What readers ask of the passages; nothing before `learnAsked`. */
  questions: Questions<PagefindResult>;
  /** Lets the vocabulary learn all of the words that begin with some letters, once. */
  learn(initials: string[]): Promise<unknown>;
  /** Lets it learn all words, once. */
  learnAll(): Promise<void>;
  /** Learns what is asked of the passages in some words, once. */
  learnAsked(words: string[]): Promise<unknown>;
  /** The files of words that have been asked for. */
  loaded: Readonly<Record<string, Promise<void>>>;
}

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
  const folder = `${import.meta.env.BASE_URL}pagefind/`;
  // Browsers remember that a module failed and never ask for the same address again.
  const attempt = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const [site, pagefind] = await Promise.all([
    fetchWords<SiteWords>(`${folder}${SITE_WORDS}`),
    startPagefind(folder, `${folder}pagefind.js${attempt}`),
  ]);
  const vocabulary = new Vocabulary();
  const table = new PassageTable(site);
  const loaded: Record<string, Promise<void>> = {};
  const once = <T>(file: string, learn: (content: T) => void | Promise<void>): Promise<void> =>
    (loaded[file] ??= fetchWords<T>(folder + file).then(learn));
  const questions = new Questions<PagefindResult>();
  return {
    pagefind,
    site,
    vocabulary,
    table,
    questions,
    learn: (initials) =>
      Promise.all(
        initials.map((initial) => once<InitialWords>(wordsFile(initial), (words) => vocabulary.learn(words))),
      ),
    learnAll: () => once<Words>(ALL_WORDS, (words) => vocabulary.learn(words)),
    learnAsked: (words) => {
      const begun = once<Asked>(ASKED, async (asked) => {
        const { results } = await pagefind.search(null);
        questions.begin(
          results.sort((a, b) => table.placeOf(a.id) - table.placeOf(b.id)),
          asked,
        );
      });
      return Promise.all(
        words.map((word) =>
          once<AskedWords>(askedFile(askedFileOf(stemOf(word), site.askedFiles)), async (found) => {
            await begun;
            questions.learn(found);
          }),
        ),
      );
    },
    loaded,
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
