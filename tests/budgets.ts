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
  /** Files that the page loads by itself, the document included; fonts, which text does not wait for, and icon aside. */
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
    requests: 4,
    why: 'met first: whole in half a second, with the map',
  },
  {
    kind: 'topic, pictures',
    pages: /^\/(?:topics|operations)\/[^/]+\/$/,
    pictures: true,
    raw: 120,
    gzip: 30,
    brotli: 25,
    requests: 4,
    why: 'a picture is drawn in the page: 5 kB, and no request more',
  },
  {
    kind: 'topic',
    pages: /^\/(?:topics|operations)\/[^/]+\/$/,
    raw: 100,
    gzip: 25,
    brotli: 20,
    requests: 4,
    why: 'what readers come for: with all notes in half a second',
  },
  {
    kind: 'exchange',
    pages: /^\/interview\/(?:\d+\/)?$/,
    raw: 80,
    gzip: 22,
    brotli: 18,
    requests: 4,
    why: 'a topic without notes, with the statements in full',
  },
  {
    kind: 'statement',
    pages: /^\/s\//,
    raw: 70,
    gzip: 19,
    brotli: 16,
    requests: 4,
    why: 'one sentence and its source: little more than the frame',
  },
  {
    kind: 'whole collection',
    pages: /^\/(?:interview\/all|reference\/(?:a-z|timeline)|since-2020(?:\/facts)?|sources\/(?:a-m|n-z))\/$/,
    raw: 190,
    gzip: 36,
    brotli: 30,
    requests: 4,
    why: 'all on one page, for searching in it and printing: no reader’s first page',
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
    why: 'one comes here to search: its script, in the parts that it shares with the dialog, comes at once',
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
  frame: 12,
  /** Script of a page that is read: menu, theme, previews, copying a link. None is needed to read. */
  readingScript: 4,
  /** The two fonts of a page without Cyrillic, together, in WOFF2. Kept for a year, and text is shown before they come. */
  fonts: 20,
  /** The font of every page, in WOFF2: with its headers it fits the seven packets that a slow line carries of it in a first round trip. */
  preloaded: 9.2,
  /** The map, not compressed: more precise borders could not be seen. */
  map: 8,
  /** All that a first search loads, its page included: two thirds are Pagefind itself. Starlight, on 24 pages, needs 169. */
  firstSearch: 168,
} as const;
