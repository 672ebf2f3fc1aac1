/** What a search result is: the facet `kind`. */
export type Kind =
  'statement' | 'fact' | 'figure' | 'entry' | 'section' | 'topic' | 'operation' | 'exchange' | 'page' | 'source';

/** One thing a reader would link to, as Pagefind's custom record holds it. */
export interface SearchRecord {
  url: string;
  /** Text that is searched and shown. */
  content: string;
  language: 'en';
  meta: {
    title: string;
    kind: Kind;
    /** Who says it, when, or on which page it stands: shown below the text. */
    byline: string;
    /** Words readers type that the text does not hold: searched, never shown. */
    alias?: string;
  };
  filters: { kind: Kind[]; topic?: string[] };
}
