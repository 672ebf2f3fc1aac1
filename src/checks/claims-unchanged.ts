import { AMENDMENTS_FILE, isNewer, type Version } from '../registry/history.ts';
import { type Claim, claimOfFact, claimOfStatement } from '../registry/claim-digest.ts';
import { ACCEPT_COMMAND, LEDGER_FILE, type PublishedClaim } from '../registry/ledger.ts';
import { MOVES_FILE } from '../registry/moves.ts';
import type { Fault } from '../syntax/faults.ts';
import type { Registry } from '../registry/registry.ts';
import type { Check } from './check.ts';

type Location = Pick<Fault, 'file' | 'line'>;

/** Published statements and later facts keep their ids and wording, unless an amendment says otherwise. */
export const claimsUnchanged: Check = (registry) => [...statementFaults(registry), ...factFaults(registry)];

function statementFaults({ statements, ledger, history }: Registry): Fault[] {
  const faults: Fault[] = [];
  const byLabel = Map.groupBy(ledger.statements.keys(), (id) => labelOf(ledger.statements.get(id)));
  for (const [id, published] of ledger.statements) {
    const statement = statements.get(id);
    const number = id.split('.')[1];
    const label = labelOf(published);
    if (!statement) {
      faults.push({
        file: LEDGER_FILE,
        line: published.line,
        problem: 'missing published statement',
        found: `no statement ${id}`,
        expected: `${id}, ${label}`,
        nearest: `${number}. **Withdrawn.** Reason.`,
      });
      continue;
    }
    const moved = statement.withdrawn ? undefined : byLabel.get(statement.label)?.find((other) => other !== id);
    if (moved !== undefined && statement.label !== label) {
      faults.push({
        file: statement.file,
        line: statement.line,
        problem: 'moved statement number',
        found: `${statement.number}. ${statement.label} ${statement.locator}`,
        expected: `${statement.number}. ${label}`,
        nearest: `${moved.split('.')[1]}. ${statement.label}`,
      });
      continue;
    }
    faults.push(...changeFaults(id, published, claimOfStatement(statement), statement, history));
  }
  for (const { id, file, line, label, locator } of statements.values())
    if (!ledger.statements.has(id))
      faults.push(newFault({ file, line }, 'statement', `${id}, ${label} ${locator}`, id));
  return faults;
}

function factFaults({ since, ledger, history, moves }: Registry): Fault[] {
  const faults: Fault[] = [];
  for (const [id, published] of ledger.facts) {
    const fact = since.facts.get(id);
    if (fact) faults.push(...changeFaults(id, published, claimOfFact(fact), fact, history));
    else if (!moves.some(({ from }) => from === `/since-2020/facts/#${id}`))
      faults.push({
        file: LEDGER_FILE,
        line: published.line,
        problem: 'missing published fact',
        found: `no fact ${id}`,
        expected: `${id}, ${published.about}, or an entry in ${MOVES_FILE}`,
        nearest: `- from: /since-2020/facts/#${id}, with to: or withdrawn: true, why: and version:`,
      });
  }
  for (const { id, file, line, date } of since.facts.values())
    if (!ledger.facts.has(id)) faults.push(newFault({ file, line }, 'fact', `${id}, ${date}`, id));
  return faults;
}

const labelOf = (claim: Claim | undefined): string => claim?.about.split(' | ')[0] ?? '';

/** Returns a fault if a claim differs from the published one without an accepted amendment. */
function changeFaults(
  id: string,
  published: PublishedClaim,
  claim: Claim,
  { file, line }: Location,
  history: readonly Version[],
): Fault[] {
  const withdrawn = claim.digest === 'withdrawn';
  if (claim.digest === published.digest && (withdrawn || claim.about === published.about)) return [];
  const amended = history.some(
    ({ version, amendments }) =>
      isNewer(version, published.version) &&
      amendments.some(({ what, kind }) => what.includes(id) && (kind === 'withdrawn') === withdrawn),
  );
  const what = withdrawn ? 'withdrawn' : claim.about === published.about ? 'reworded' : 'relabeled';
  return [
    {
      file,
      line,
      problem: amended ? `${what} claim not accepted` : `${what} claim without an amendment`,
      found: `${id}, ${claim.about}${claim.about === published.about ? ', with another wording' : ''}`,
      expected: amended
        ? `its new wording in ${LEDGER_FILE}`
        : `${published.about}, with the wording of version ${published.version}`,
      nearest: amended
        ? ACCEPT_COMMAND
        : `restore it, or amend it: what: ['${id}'], kind: ${withdrawn ? 'withdrawn' : 'corrected'} in a version after ${published.version}, in ${AMENDMENTS_FILE}`,
    },
  ];
}

function newFault(place: Location, kind: string, found: string, id: string): Fault {
  const expected = `a line for ${id} in ${LEDGER_FILE}`;
  return { ...place, problem: `new ${kind} not accepted`, found, expected, nearest: ACCEPT_COMMAND };
}
