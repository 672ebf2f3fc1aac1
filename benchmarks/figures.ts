import type { PageAudit } from './audit.ts';

/** What was measured of one site; every list has a figure for each run, page or query. */
export interface SiteFigures {
  name: string;
  versions: string;
  build: { seconds: number[]; megabytes: number[] };
  /** First load of a topic, fonts apart. */
  load: { kilobytes: number[]; requests: number[]; fontKilobytes: number[] };
  /** The same with a first search in it. */
  firstSearch: { kilobytes: number[]; requests: number[] };
  /** Milliseconds from the last key to results painted, once the search has been used. */
  warm: number[];
  /** By kind of page; empty where the site has no such page. */
  audits: Record<PageKind, PageAudit[]>;
}

/** Kinds of pages that Lighthouse looks at. */
export const PAGE_KINDS = ['home', 'topic', 'exchange', 'search'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The three sites that are compared, on the same pages. */
export interface Figures {
  pages: number;
  own: SiteFigures;
  starlight: SiteFigures;
  bare: SiteFigures;
}

export function emptyFigures(name: string, versions: string): SiteFigures {
  return {
    name,
    versions,
    build: { seconds: [], megabytes: [] },
    load: { kilobytes: [], requests: [], fontKilobytes: [] },
    firstSearch: { kilobytes: [], requests: [] },
    warm: [],
    audits: { home: [], topic: [], exchange: [], search: [] },
  };
}
