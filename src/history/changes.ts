import { getRegistry } from '../load/current.ts';
import type { AmendmentKind } from '../registry/history-schema.ts';
import { affectedPages } from './affected-pages.ts';

/** A version of the site and its date. */
export interface Edition {
  /** `1.0.0` */
  version: string;
  /** ISO date. */
  date: string;
}

/** A change with the version that introduced it, as shown to readers. */
export interface Change extends Edition {
  kind: AmendmentKind;
  /** Ids of statements and facts, and paths. */
  what: string[];
  /** Reason of the change. */
  why: string;
}

/**
 * Returns the current version of the site, for citations, metadata and downloads. It comes from `content/amendments.yaml`, so
 * that builds are reproducible.
 *
 * @throws Error if there are no versions
 */
export function currentVersion(): Edition {
  const [newest] = getRegistry().history;
  if (!newest) throw new Error('content/amendments.yaml contains no versions');
  return { version: newest.version, date: newest.date };
}

/**
 * Returns the version with a version number.
 *
 * @throws Error if the version does not exist
 */
export function findEdition(version: string): Edition {
  const found = getRegistry().history.find((candidate) => candidate.version === version);
  if (!found) throw new Error(`content/amendments.yaml contains no version ${version}`);
  return { version, date: found.date };
}

/** Returns all amendments and moves, newest first. */
export function allChanges(): Change[] {
  const { history, moves } = getRegistry();
  return history.flatMap(({ version, date, amendments }) => [
    ...amendments.map(({ kind, what, why }) => ({ version, date, kind, what, why })),
    ...moves
      .filter((move) => move.version === version)
      .map(({ from, to, why }) => ({ version, date, why, ...(to ? moveSubject(from, to) : withdrawalSubject(from)) })),
  ]);
}

const moveSubject = (from: string, to: string) => ({ kind: 'moved' as const, what: [from, to] });
const withdrawalSubject = (from: string) => ({ kind: 'withdrawn' as const, what: [from] });

/**
 * Returns the changes to a page, newest first.
 *
 * @param path path such as `/s/10.3/`
 */
export function changesToPage(path: string): Change[] {
  const registry = getRegistry();
  return allChanges().filter(({ what }) => what.some((subject) => affectedPages(registry, subject).includes(path)));
}

/** Returns the ISO date of the last change to a page, or else of its first publication. */
export function lastChangeDate(path: string): string {
  const brought = getRegistry().ledger.pages.get(path)?.version;
  return changesToPage(path)[0]?.date ?? (brought ? findEdition(brought) : currentVersion()).date;
}
