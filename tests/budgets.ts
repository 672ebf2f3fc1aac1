/**
 * What a page may cost its reader, by kind, in kilobytes of 1,000 bytes. The reader on a poor phone and a bad line of
 * 400 kbit/s, 50 kB a second, is the measure; `npm run budgets` prints what is used of it.
 */
export interface Budget {
  /** Kind of page, as the table calls it. */
  kind: string;
  /** Addresses of its pages. */
  pages: RegExp;
  /** Only those with drawn pictures. */
  pictures?: true;
  /** Document, style and script together, as parsed. */
  raw: number;
  /** The same as sent through old proxies. */
  gzip: number;
  /** The same as sent to nearly every browser. */
  brotli: number;
  /** Files that the page loads by itself, the document included; fonts and icon aside. */
  requests: number;
  why: string;
}

/** The first that fits is a page's; the last fits every page. */
export const BUDGETS: readonly Budget[] = [
  {
    kind: 'home',
    pages: /^\/$/,
    raw: 90,
    gzip: 25,
    brotli: 20,
    requests: 3,
    why: 'met first: whole in half a second, with the map',
  },
  {
    kind: 'topic, pictures',
    pages: /^\/(?:topics|operations)\/[^/]+\/$/,
    pictures: true,
    raw: 120,
    gzip: 30,
    brotli: 25,
    requests: 3,
    why: 'a picture is drawn in the page: 5 kB, and no request more',
  },
  {
    kind: 'topic',
    pages: /^\/(?:topics|operations)\/[^/]+\/$/,
    raw: 100,
    gzip: 25,
    brotli: 20,
    requests: 3,
    why: 'what readers come for: with all notes in half a second',
  },
  {
    kind: 'exchange',
    pages: /^\/interview\/(?:\d+\/)?$/,
    raw: 80,
    gzip: 22,
    brotli: 18,
    requests: 3,
    why: 'a topic without notes, with the statements in full',
  },
  {
    kind: 'statement',
    pages: /^\/s\//,
    raw: 70,
    gzip: 19,
    brotli: 16,
    requests: 3,
    why: 'one sentence and its source: little more than the frame',
  },
  {
    kind: 'whole collection',
    pages: /^\/(?:interview\/all|reference\/(?:a-z|timeline)|since-2020(?:\/facts)?)\/$/,
    raw: 190,
    gzip: 37,
    brotli: 31,
    requests: 4,
    why: 'all on one page, for searching in it and printing: no reader’s first page',
  },
  {
    kind: 'all sources',
    pages: /^\/sources\/$/,
    raw: 260,
    gzip: 48,
    brotli: 38,
    requests: 4,
    why: 'one page, so that no address of a source depends on its name; most of it is addresses, which compress badly',
  },
  {
    kind: 'reference',
    pages: /^\/reference\//,
    raw: 95,
    gzip: 24,
    brotli: 20,
    requests: 4,
    why: 'a list that is looked up, as long as a topic',
  },
  {
    kind: 'search, not found',
    pages: /^\/(?:search\/|404\.html)$/,
    raw: 90,
    gzip: 28,
    brotli: 25,
    requests: 7,
    why: 'one comes here to search, and what is missing is searched for at once, by the script of the dialog',
  },
  {
    kind: 'any other',
    pages: /./,
    raw: 110,
    gzip: 25,
    brotli: 20,
    requests: 4,
    why: 'nothing is heavier than a topic without saying why',
  },
];

/** Parts of pages, in kilobytes, brotli unless it says otherwise. */
export const PARTS = {
  /** All but the text, as far as every page has it: one sentence must still come in a quarter of a second. */
  frame: 13,
  /** Script of a page that is read: opening the search, previews, copying a link, following the reader, theme. */
  readingScript: 4,
  /** Roman and italic together, in WOFF2, which is all for a page of plain English. They are kept for a year; text waits a moment at most. */
  fonts: 20,
  /** The font of every page, in WOFF2: what a slow line carries of it in a first round trip, see `scripts/fonts.ts`. */
  preloaded: 9.2,
  /** The map, not compressed: more precise borders could not be seen. */
  map: 8,
  /** All that a search for one name loads on the search page, the page included: two thirds are Pagefind itself. */
  firstSearch: 168,
} as const;

/** What a search of two words loads for the first time, in bytes as a host sends them by Brotli, of twenty such. */
export const SEARCH = {
  /** Files, in the median. */
  requests: 30,
  median: 140_000,
  worst: 180_000,
  /** The median with the topic that it begins on. */
  withPage: 165_000,
  /** The site's own script of it. */
  script: 10_000,
} as const;
