import type { PageAudit } from './audit.ts';

/** The measurements of one site. Each list has a figure for each run, page or query. */
export interface SiteFigures {
  name: string;
  versions: string;
  build: { seconds: number[]; megabytes: number[] };
  /** First load of a topic. `kilobytes` does not include fonts. */
  load: { kilobytes: number[]; requests: number[]; fontKilobytes: number[] };
  /** First load of a topic together with a first search. */
  firstSearch: { kilobytes: number[]; requests: number[] };
  /** Milliseconds from the last keystroke to painted results, in a search that has been used before. */
  warm: number[];
  /** By kind of page. Empty if the site has no such page. */
  audits: Record<PageKind, PageAudit[]>;
}

/** Kinds of pages that Lighthouse audits. */
export const PAGE_KINDS = ['home', 'topic', 'question', 'search'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The measurements of the three sites. `pages` is the number of pages that each has. */
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
    audits: { home: [], topic: [], question: [], search: [] },
  };
}
