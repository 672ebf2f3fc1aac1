import { writeFileSync } from 'node:fs';
import type { Fault } from '../syntax/faults.ts';
import type { Registry } from '../registry/registry.ts';
import type { PublishedPage } from './built-pages.ts';
import { additionFaults, additionsIn, permalinksKept } from './kept.ts';
import { type Ledger, LEDGER_FILE, formatLedger } from '../registry/ledger.ts';

/** Set by `npm run accept` for the build that it makes: what is new goes into the ledger instead of stopping the build. */
const ACCEPTING = 'ACCEPT_PERMALINKS';

/** Environment of a build that accepts new addresses. */
export const acceptingBuild = (): NodeJS.ProcessEnv => ({ ...process.env, [ACCEPTING]: '1' });

/** Holds a built site against the ledger. New addresses are faults too, but for `npm run accept`, which writes them down. */
export function checkPermalinks(
  pages: ReadonlyMap<string, PublishedPage>,
  { ledger, moves, history }: Registry,
): Fault[] {
  const faults = permalinksKept(pages, ledger, moves);
  if (process.env[ACCEPTING] === undefined) return [...faults, ...additionFaults(additionsIn(pages, ledger))];
  if (faults.length === 0) writeFileSync(LEDGER_FILE, formatLedger(grown(ledger, pages, history[0]?.version ?? '')));
  return faults;
}

function grown(ledger: Ledger, built: ReadonlyMap<string, PublishedPage>, version: string): Ledger {
  const { pages, anchors } = additionsIn(built, ledger);
  return {
    ...ledger,
    pages: new Map([...ledger.pages, ...pages.map((path) => [path, { version, line: 0 }] as const)]),
    anchors: new Map([...ledger.anchors, ...anchors.map((anchor) => [anchor, 0] as const)]),
  };
}
