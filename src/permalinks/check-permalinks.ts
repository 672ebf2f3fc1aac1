import { writeFileSync } from 'node:fs';
import type { Fault } from '../syntax/faults.ts';
import type { Registry } from '../registry/registry.ts';
import type { PublishedPage } from './built-pages.ts';
import { additionFaults, findAdditions, findBrokenPermalinks } from './ledger-faults.ts';
import { type Ledger, LEDGER_FILE, formatLedger } from '../registry/ledger.ts';

/** Environment variable that `npm run accept` sets for its build. New URLs are then added to the ledger and are not faults. */
const ACCEPT_VARIABLE = 'ACCEPT_PERMALINKS';

/** Returns the environment for a build that accepts new URLs. */
export const acceptEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, [ACCEPT_VARIABLE]: '1' });

/** Compares a built site with the ledger. New URLs are faults, except in the build of `npm run accept`, which adds them to the ledger. */
export function checkPermalinks(
  pages: ReadonlyMap<string, PublishedPage>,
  { ledger, moves, history }: Registry,
): Fault[] {
  const faults = findBrokenPermalinks(pages, ledger, moves);
  if (process.env[ACCEPT_VARIABLE] === undefined) return [...faults, ...additionFaults(findAdditions(pages, ledger))];
  if (faults.length === 0)
    writeFileSync(LEDGER_FILE, formatLedger(extendLedger(ledger, pages, history[0]?.version ?? '')));
  return faults;
}

function extendLedger(ledger: Ledger, built: ReadonlyMap<string, PublishedPage>, version: string): Ledger {
  const { pages, anchors } = findAdditions(built, ledger);
  return {
    ...ledger,
    pages: new Map([...ledger.pages, ...pages.map((path) => [path, { version, line: 0 }] as const)]),
    anchors: new Map([...ledger.anchors, ...anchors.map((anchor) => [anchor, 0] as const)]),
  };
}
