import { LEDGER_FILE } from '../registry/ledger.ts';
import { MOVES_FILE, type Move, findMove } from '../registry/moves.ts';
import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import { linkTargets } from './links-resolve.ts';

/** Each move starts at a published URL that no longer exists, and leads directly to the final URL. */
export const movesValid: Check = (registry) => {
  const { moves, ledger, history } = registry;
  const faults: Fault[] = [];
  const report = (move: Move, fault: Omit<Fault, 'file' | 'line'>): unknown =>
    faults.push({ file: MOVES_FILE, line: move.line, ...fault });
  const published = [...ledger.pages.keys(), ...ledger.anchors.keys()];
  const pages = linkTargets(registry);
  const versions = history.map(({ version }) => version);
  for (const move of moves) {
    const { from, to, version } = move;
    if (moves.find((other) => other.from === from) !== move)
      report(move, {
        problem: 'duplicate move',
        found: `from: ${from}`,
        expected: 'one entry per URL',
        nearest: 'delete the older entry',
      });
    if (/^\/s\//.test(from))
      report(move, {
        problem: 'moved statement',
        found: `from: ${from}`,
        expected: 'a permanent statement number',
        nearest: 'a withdrawal in its exchange: **Withdrawn.** Reason.',
      });
    else if (pages.has(from))
      report(move, {
        problem: 'move from an existing page',
        found: `from: ${from}`,
        expected: 'a URL that no longer exists',
        nearest: 'delete the page or the entry',
      });
    if (!published.includes(from))
      report(move, {
        problem: 'move from an unpublished address',
        found: `from: ${from}`,
        expected: `a URL in ${LEDGER_FILE}`,
        nearest: nearest(from, published),
      });
    if (!versions.includes(version))
      report(move, {
        problem: 'unknown version in a move',
        found: `version: ${version}`,
        expected: 'a version in content/amendments.yaml',
        nearest: nearest(version, versions),
      });
    if (to !== undefined) reportChain(move, moves, report);
  }
  return faults;
};

function reportChain(
  move: Move,
  moves: readonly Move[],
  report: (move: Move, fault: Omit<Fault, 'file' | 'line'>) => unknown,
): void {
  const path = [move.from];
  let end = move;
  while (end.to !== undefined) {
    path.push(end.to);
    const next = findMove(end.to, moves);
    if (!next) break;
    if (path.length > moves.length + 1 || next === move) {
      report(move, {
        problem: 'circular move',
        found: path.join(' → '),
        expected: 'a URL that exists',
        nearest: 'to: the current URL of the passage, in each entry',
      });
      return;
    }
    end = next;
  }
  if (end === move) return;
  report(move, {
    problem: 'chained move',
    found: path.join(' → '),
    expected: 'the final URL',
    nearest: end.to === undefined ? 'withdrawn: true' : `to: ${end.to}`,
  });
}
