import type { Registry } from '../registry/registry.ts';
import { searchRecords } from '../search/records.ts';
import { href } from '../site/address.ts';
import { type Move, findMove, splitAddress } from '../registry/moves.ts';

/** A passage whose address is kept although it stands there no longer. */
export interface FormerPassage {
  /** Its id at the old address. */
  id: string;
  /** Where it stands now; undefined where it was withdrawn. */
  to: string | undefined;
  why: string;
}

/** A page at an address at which nothing stands any more. */
export interface FormerPage {
  /** `/topics/old-name/` */
  path: string;
  /** Where it stands now; undefined where it was withdrawn. */
  to: string | undefined;
  why: string;
  version: string;
  /** The passages it had, all of them. */
  passages: FormerPassage[];
}

/** Every page that moved or was withdrawn. */
export function formerPages({ moves, ledger }: Registry): FormerPage[] {
  return moves
    .filter(({ from }) => splitAddress(from).fragment === '')
    .map(({ from, to, why, version }) => {
      const anchors = [...ledger.anchors.keys()].filter((anchor) => splitAddress(anchor).page === from);
      const passages = anchors.map((anchor) => formerPassage(anchor, moves));
      return { path: from, to, why, version, passages: passages.filter((passage) => passage !== undefined) };
    });
}

/** Where a passage of an old address stands now. A page takes its passages along, unless it became a passage itself. */
function formerPassage(address: string, moves: readonly Move[]): FormerPassage | undefined {
  const move = findMove(address, moves);
  if (!move) return undefined;
  const { fragment: id } = splitAddress(address);
  const along = move.from !== address && move.to !== undefined && splitAddress(move.to).fragment === '';
  return { id, to: along ? `${move.to}#${id}` : move.to, why: move.why };
}

/** The passages that a living page had, and that stand elsewhere or nowhere. */
export function passagesMovedFrom(path: string, { moves }: Registry): FormerPassage[] {
  // The page of an old address lists its passages itself.
  if (moves.some(({ from }) => from === path)) return [];
  return moves
    .map(({ from, to, why }) => ({ ...splitAddress(from), to, why }))
    .filter(({ page, fragment, to }) => page === path && fragment !== '' && (!to || splitAddress(to).page !== path))
    .map(({ fragment, to, why }) => ({ id: fragment, to, why }));
}

/** The ids that passages of a living page had before, with the ids they have now. */
export function renamedOn(path: string, { moves }: Registry): { id: string; now: string }[] {
  return moves
    .map(({ from, to }) => ({ from: splitAddress(from), to: splitAddress(to ?? '') }))
    .filter(({ from, to }) => from.page === path && to.page === path && from.fragment !== '' && to.fragment !== '')
    .map(({ from, to }) => ({ id: from.fragment, now: to.fragment }));
}

/** What a passage is called, for the text of a link to it; its address where it has no name of its own. */
export function titleOf(path: string, registry: Registry): string {
  const page = splitAddress(path).page;
  const article = registry.articles.find(({ url }) => url === page);
  const passage = searchRecords(registry).find(({ url }) => url === href(path))?.meta.title;
  return passage ?? (article && page === path ? article.title : path);
}
