/**
 * `npm run accept`: builds the site, records new and amended statements, facts and addresses in the list of permalinks, and
 * prints the difference. Any other fault, such as a removed address without a redirect, stops it and leaves the list unchanged.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claimOfFact, claimOfStatement } from '../src/registry/claim-digest.ts';
import { acceptEnvironment } from '../src/permalinks/check-permalinks.ts';
import { ACCEPT_COMMAND, LEDGER_FILE, formatLedger, type PublishedClaim } from '../src/registry/ledger.ts';
import { ContentError } from '../src/syntax/faults.ts';
import { checkContent } from '../src/load/load.ts';

const { registry, faults } = checkContent(process.cwd());
const others = faults.filter(({ nearest }) => nearest !== ACCEPT_COMMAND);
if (others.length > 0) stop(new ContentError(others).message);

const { ledger, history } = registry;
const version = history[0]?.version ?? '';
const before = readFileSync(LEDGER_FILE, 'utf8');
for (const statement of registry.statements.values())
  record(ledger.statements, statement.id, claimOfStatement(statement));
for (const fact of registry.since.facts.values()) record(ledger.facts, fact.id, claimOfFact(fact));
writeFileSync(LEDGER_FILE, formatLedger(ledger));

// Only a build knows the addresses of all pages and passages. It checks them against the list and adds the new ones.
const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
// Astro prints one line for each page. Without this setting, Node stops a process that prints more than a megabyte.
const build = spawnSync(process.execPath, [astro, 'build'], {
  encoding: 'utf8',
  env: acceptEnvironment(),
  maxBuffer: Number.POSITIVE_INFINITY,
});
if (build.status !== 0) {
  writeFileSync(LEDGER_FILE, before);
  stop(`${build.stdout}${build.stderr}`);
}
printDifference(before, readFileSync(LEDGER_FILE, 'utf8'));

function stop(message: string): never {
  console.error(`${message}\nNothing was accepted.`);
  process.exit(1);
}

/** Records a claim with the current version, unless it is recorded already and unchanged. */
function record(
  claims: Map<string, PublishedClaim>,
  id: string,
  claim: Omit<PublishedClaim, 'version' | 'line'>,
): void {
  const published = claims.get(id);
  if (published?.digest === claim.digest && published.about === claim.about) return;
  claims.set(id, { ...claim, version, line: 0 });
}

function printDifference(from: string, to: string): void {
  const entries = (text: string): Set<string> => new Set(text.split('\n').filter((line) => line.startsWith(' ')));
  const [old, current] = [entries(from), entries(to)];
  const removed = [...old].filter((line) => !current.has(line));
  const added = [...current].filter((line) => !old.has(line));
  for (const line of removed) console.log(`-${line}`);
  for (const line of added) console.log(`+${line}`);
  console.log(`${added.length} accepted, ${removed.length} of them replacing an older version`);
}
