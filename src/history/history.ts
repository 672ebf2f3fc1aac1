import { getRegistry } from '../registry/current.ts';
import type { AmendmentKind } from './schema.ts';
import { pagesOf } from './subjects.ts';

/** Which version of the site this is, and of what day. */
export interface Edition {
  /** `1.0.0` */
  version: string;
  /** ISO day. */
  date: string;
}

/** A change as readers see it: which version brought it, what it concerns and why. */
export interface Change extends Edition {
  kind: AmendmentKind;
  /** Statements, later facts and paths. */
  what: string[];
  why: string;
}

/** Version and day of the site as it stands, for citations, metadata and downloads. Never from the clock or a commit. */
export function currentVersion(): Edition {
  const [newest] = getRegistry().history;
  if (!newest) throw new Error('the history holds no version');
  return { version: newest.version, date: newest.date };
}

/** Every change of what was published, newest first. */
export function changes(): Change[] {
  return getRegistry().history.flatMap(({ version, date, amendments }) =>
    amendments.map(({ kind, what, why }) => ({ version, date, kind, what, why })),
  );
}

/** The changes that concern a page, newest first; none for most pages. `path` is the page's own, `/s/10.3/`. */
export function changesOf(path: string): Change[] {
  const registry = getRegistry();
  return changes().filter(({ what }) => what.some((subject) => pagesOf(registry, subject).includes(path)));
}

/** Day of the last change that concerns a page, ISO; that of the first publication where there was none. For the sitemap. */
export function lastChanged(path: string): string {
  const first = getRegistry().history.at(-1);
  return changesOf(path)[0]?.date ?? first?.date ?? currentVersion().date;
}
