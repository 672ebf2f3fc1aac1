import { getRegistry } from '../load/current.ts';
import type { AmendmentKind } from '../registry/history-schema.ts';
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

/**
 * Version and day of an earlier version.
 *
 * @throws Error where there is no such version
 */
export function editionOf(version: string): Edition {
  const found = getRegistry().history.find((candidate) => candidate.version === version);
  if (!found) throw new Error(`the history holds no version ${version}`);
  return { version, date: found.date };
}

/** Every change of what was published, newest first; moves too, which are told in a file of their own. */
export function changes(): Change[] {
  const { history, moves } = getRegistry();
  return history.flatMap(({ version, date, amendments }) => [
    ...amendments.map(({ kind, what, why }) => ({ version, date, kind, what, why })),
    ...moves
      .filter((move) => move.version === version)
      .map(({ from, to, why }) => ({ version, date, why, ...(to ? moved(from, to) : withdrawn(from)) })),
  ]);
}

const moved = (from: string, to: string) => ({ kind: 'moved' as const, what: [from, to] });
const withdrawn = (from: string) => ({ kind: 'withdrawn' as const, what: [from] });

/** The changes that concern a page, newest first; none for most pages. `path` is the page's own, `/s/10.3/`. */
export function changesOf(path: string): Change[] {
  const registry = getRegistry();
  return changes().filter(({ what }) => what.some((subject) => pagesOf(registry, subject).includes(path)));
}

/** Day of the last change that concerns a page, ISO; that of its first publication where there was none. For the sitemap. */
export function lastChanged(path: string): string {
  const brought = getRegistry().ledger.pages.get(path)?.version;
  return changesOf(path)[0]?.date ?? (brought ? editionOf(brought) : currentVersion()).date;
}
