import type { Registry } from '../registry/registry.ts';
import { searchRecords } from '../search/records.ts';
import { href } from '../site/address.ts';
import { type Move, findMove, splitAddress } from '../registry/moves.ts';

/** A passage that was moved or withdrawn. */
export interface FormerPassage {
  /** Id on the old page. */
  id: string;
  /** New URL; undefined if the passage was withdrawn. */
  to: string | undefined;
  why: string;
}

/** A page that was moved or withdrawn. */
export interface FormerPage {
  /** `/topics/old-name/` */
  path: string;
  /** New URL; undefined if the page was withdrawn. */
  to: string | undefined;
  why: string;
  version: string;
  /** All passages that the page had. */
  passages: FormerPassage[];
}

/** Returns all pages that were moved or withdrawn. */
export function formerPages({ moves, ledger }: Registry): FormerPage[] {
  return moves
    .filter(({ from }) => splitAddress(from).fragment === '')
    .map(({ from, to, why, version }) => {
      const anchors = [...ledger.anchors.keys()].filter((anchor) => splitAddress(anchor).page === from);
      const passages = anchors.map((anchor) => formerPassage(anchor, moves));
      return { path: from, to, why, version, passages: passages.filter((passage) => passage !== undefined) };
    });
}

/** Returns the new URL of a passage. If its page moved to another page, the passage moved along with the same id. */
function formerPassage(address: string, moves: readonly Move[]): FormerPassage | undefined {
  const move = findMove(address, moves);
  if (!move) return undefined;
  const { fragment: id } = splitAddress(address);
  const movedWithPage = move.from !== address && move.to !== undefined && splitAddress(move.to).fragment === '';
  return { id, to: movedWithPage ? `${move.to}#${id}` : move.to, why: move.why };
}

/** Returns the passages of an existing page that were moved to other pages or withdrawn. */
export function movedPassages(path: string, { moves }: Registry): FormerPassage[] {
  // The page of a moved or withdrawn URL lists its passages itself.
  if (moves.some(({ from }) => from === path)) return [];
  return moves
    .map(({ from, to, why }) => ({ ...splitAddress(from), to, why }))
    .filter(({ page, fragment, to }) => page === path && fragment !== '' && (!to || splitAddress(to).page !== path))
    .map(({ fragment, to, why }) => ({ id: fragment, to, why }));
}

/** Returns the old and new ids of passages that were renamed on an existing page. */
export function renamedAnchors(path: string, { moves }: Registry): { id: string; now: string }[] {
  return moves
    .map(({ from, to }) => ({ from: splitAddress(from), to: splitAddress(to ?? '') }))
    .filter(({ from, to }) => from.page === path && to.page === path && from.fragment !== '' && to.fragment !== '')
    .map(({ from, to }) => ({ id: from.fragment, now: to.fragment }));
}

/** Returns the text for a link to a page or passage: its title, or its path if it has none. */
export function linkTitle(path: string, registry: Registry): string {
  const page = splitAddress(path).page;
  const article = registry.articles.find(({ url }) => url === page);
  const passage = searchRecords(registry).find(({ url }) => url === href(path))?.meta.title;
  return passage ?? (article && page === path ? article.title : path);
}
