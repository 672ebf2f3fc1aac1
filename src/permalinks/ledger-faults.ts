import { type Fault, nearest } from '../syntax/faults.ts';
import type { PublishedPage } from './built-pages.ts';
import { ACCEPT_COMMAND, LEDGER_FILE, type Ledger } from '../registry/ledger.ts';
import { MOVES_FILE, type Move, findMove, splitAddress } from '../registry/moves.ts';

/** Built pages by path. */
type Pages = ReadonlyMap<string, PublishedPage>;

/** URLs of the built site that are not in the ledger. */
export interface Additions {
  pages: string[];
  anchors: string[];
}

/** Returns faults for published URLs that no longer work, and for invalid moves. */
export function findBrokenPermalinks(pages: Pages, ledger: Ledger, moves: readonly Move[]): Fault[] {
  const faults: Fault[] = [];
  for (const [path, { line }] of ledger.pages)
    if (!pages.has(path)) faults.push(missingUrlFault('page', path, line, nearestPage(path, pages, ledger)));
  for (const [address, line] of ledger.anchors) {
    const { page, fragment } = splitAddress(address);
    const built = pages.get(page);
    // Report a missing page once, and not again for each passage.
    if (!built || built.ids.has(fragment)) continue;
    const added = built.passages.filter((id) => !ledger.anchors.has(`${page}#${id}`));
    faults.push(
      missingUrlFault(
        'anchor',
        address,
        line,
        `${page}#${nearest(fragment, added.length > 0 ? added : built.passages)}`,
      ),
    );
  }
  return [...faults, ...moves.flatMap((move) => moveFaults(move, pages, ledger, moves))];
}

/** Returns the pages and passages that are not in the ledger, in page order. */
export function findAdditions(pages: Pages, ledger: Ledger): Additions {
  const living = [...pages.values()].filter(({ former }) => !former);
  return {
    pages: living.map(({ path }) => path).filter((path) => !ledger.pages.has(path)),
    anchors: living
      .flatMap(({ path, passages }) => passages.map((id) => `${path}#${id}`))
      .filter((anchor) => !ledger.anchors.has(anchor)),
  };
}

/** Returns a fault for each page with new URLs. */
export function additionFaults({ pages, anchors }: Additions): Fault[] {
  const touched = [...new Set([...pages, ...anchors.map((anchor) => splitAddress(anchor).page)])];
  return touched.map((path) => ({
    file: LEDGER_FILE,
    line: 1,
    problem: 'new address not accepted',
    found: [path, ...anchors.filter((anchor) => splitAddress(anchor).page === path)].join(' '),
    expected: `a line for each in ${LEDGER_FILE}`,
    nearest: ACCEPT_COMMAND,
  }));
}

function missingUrlFault(kind: 'page' | 'anchor', address: string, line: number, to: string): Fault {
  return {
    file: LEDGER_FILE,
    line,
    problem: `missing published ${kind}`,
    found: `no ${address}`,
    expected: `the ${kind === 'page' ? 'page' : 'id on its page'}, or an entry in ${MOVES_FILE}`,
    nearest: `- from: ${address}, to: ${to} (or withdrawn: true), why: and version:`,
  };
}

/** Suggests a new page with a similar path, because it most likely replaces the old one. */
function nearestPage(path: string, pages: Pages, ledger: Ledger): string {
  const living = [...pages.keys()];
  const added = living.filter((page) => !ledger.pages.has(page));
  return nearest(path, added.length > 0 ? added : living);
}

function moveFaults(move: Move, pages: Pages, ledger: Ledger, moves: readonly Move[]): Fault[] {
  const faults: Fault[] = [];
  const report = (fault: Omit<Fault, 'file' | 'line'>): unknown =>
    faults.push({ file: MOVES_FILE, line: move.line, ...fault });
  const from = splitAddress(move.from);
  const old = pages.get(from.page);
  if (old && !old.former && (from.fragment === '' || old.passages.includes(from.fragment)))
    report({
      problem: `move from an existing ${from.fragment === '' ? 'page' : 'anchor'}`,
      found: `from: ${move.from}`,
      expected: 'a URL that no longer exists',
      nearest: 'delete the page or anchor, or the entry',
    });
  if (move.to === undefined) return faults;
  const to = splitAddress(move.to);
  const target = pages.get(to.page);
  if (!target) {
    report({
      problem: 'move to an unknown page',
      found: `to: ${move.to}`,
      expected: 'a page on the site',
      nearest: `to: ${nearest(to.page, [...pages.keys()])}`,
    });
    return faults;
  }
  if (to.fragment !== '' && !target.ids.has(to.fragment))
    report({
      problem: 'move to an unknown anchor',
      found: `to: ${move.to}`,
      expected: `an id on ${to.page}`,
      nearest: `to: ${to.page}#${nearest(to.fragment, target.passages)}`,
    });
  if (from.fragment !== '' || to.fragment !== '') return faults;
  // Passages move along with their page and keep their ids, unless they have their own moves.
  for (const address of ledger.anchors.keys()) {
    const { page, fragment } = splitAddress(address);
    if (page !== from.page || findMove(address, moves) !== move || target.ids.has(fragment)) continue;
    report({
      problem: 'missing anchor after a page move',
      found: `no ${to.page}#${fragment}`,
      expected: `the id on ${to.page}, or a separate entry`,
      nearest: `- from: ${address}, to: ${to.page}#${nearest(fragment, target.passages)}, why: and version:`,
    });
  }
  return faults;
}
