import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Fault } from '../syntax/faults.ts';
import { parseYaml } from '../syntax/yaml.ts';
import type { Claim } from './claim-digest.ts';

/** File with all published URLs and claims. */
export const LEDGER_FILE = 'content/permalinks.yaml';

/** Command that adds new URLs and claims to the ledger, shown as suggested correction in faults. */
export const ACCEPT_COMMAND = 'npm run accept';

/** A published statement or later fact. */
export interface PublishedClaim extends Claim {
  /** Version that introduced this wording. */
  version: string;
  line: number;
}

/** All published URLs and claims. Lines are never removed: moved and withdrawn URLs are listed in `content/moved.yaml`. */
export interface Ledger {
  /** By statement id. */
  statements: Map<string, PublishedClaim>;
  /** By fact id. */
  facts: Map<string, PublishedClaim>;
  /** By path (`/about/`): the version that introduced the page. */
  pages: Map<string, { version: string; line: number }>;
  /** Passage URL (`/about/#corrections`) → line in the ledger. */
  anchors: Map<string, number>;
}

const schema = z.strictObject({
  statements: z.record(z.string(), z.string()),
  facts: z.record(z.string(), z.string()),
  pages: z.record(z.string(), z.string()),
  anchors: z.array(z.string()),
});

/** Reads the ledger and adds all faults to `faults`. */
export function readLedger(root: string, faults: Fault[]): Ledger {
  const ledger: Ledger = { statements: new Map(), facts: new Map(), pages: new Map(), anchors: new Map() };
  if (!existsSync(join(root, LEDGER_FILE))) {
    faults.push({
      file: LEDGER_FILE,
      line: 1,
      problem: 'missing permalink ledger',
      found: 'no file',
      expected: 'the committed list of published addresses',
      nearest: `restore ${LEDGER_FILE} from the last commit`,
    });
    return ledger;
  }
  const text = readFileSync(join(root, LEDGER_FILE), 'utf8');
  const parsed = parseYaml(schema, text, LEDGER_FILE, 1);
  if ('faults' in parsed) {
    faults.push(...parsed.faults);
    return ledger;
  }
  // "npm run accept" writes one entry per line, so a text search finds the line of an entry faster than the YAML document.
  const lines = new Map(text.split('\n').map((line, i) => [line.trim().replace(/^- /, ''), i + 1]));
  const lineOf = (entry: string): number => lines.get(entry) ?? 1;
  const { statements, facts, pages, anchors } = parsed.data;
  for (const [id, value] of Object.entries(statements))
    ledger.statements.set(id, { ...parseClaim(value), line: lineOf(statementLine(id, value)) });
  for (const [id, value] of Object.entries(facts))
    ledger.facts.set(id, { ...parseClaim(value), line: lineOf(`${id}: ${value}`) });
  for (const [path, version] of Object.entries(pages))
    ledger.pages.set(path, { version, line: lineOf(`${path}: ${version}`) });
  for (const anchor of anchors) ledger.anchors.set(anchor, lineOf(anchor));
  return ledger;
}

const statementLine = (id: string, value: string): string => `"${id}": ${JSON.stringify(value)}`;

/** Parses `Label | ¶2.1 | 0f3a… | 1.0.0`. Only the description may contain the separator. */
function parseClaim(value: string): Omit<PublishedClaim, 'line'> {
  const parts = value.split(' | ');
  return { about: parts.slice(0, -2).join(' | '), digest: parts.at(-2) ?? '', version: parts.at(-1) ?? '' };
}

const LEDGER_HEADER = `# All published URLs and claims. "npm run accept" adds new ones and never removes any. moved.yaml lists moved and withdrawn URLs,
# and amendments.yaml lists new wordings of claims.
`;

/** Formats the ledger as YAML. Statements keep their order; facts, pages and anchors are sorted. */
export function formatLedger({ statements, facts, pages, anchors }: Ledger): string {
  const value = ({ about, digest, version }: PublishedClaim): string => `${about} | ${digest} | ${version}`;
  const sorted = <T>(entries: Iterable<[string, T]>): [string, T][] =>
    [...entries].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const section = (key: string, lines: string[], empty: string): string[] =>
    lines.length > 0 ? [`${key}:`, ...lines] : [`${key}: ${empty}`];
  return [
    `${LEDGER_HEADER}# Label, locator, digest of the claim, version that introduced this wording.`,
    ...section(
      'statements',
      [...statements].map(([id, claim]) => `  ${statementLine(id, value(claim))}`),
      '{}',
    ),
    '# Date, digest of the fact, version that introduced this wording.',
    ...section(
      'facts',
      sorted(facts).map(([id, claim]) => `  ${id}: ${value(claim)}`),
      '{}',
    ),
    '# Version that introduced each page.',
    ...section(
      'pages',
      sorted(pages).map(([path, { version }]) => `  ${path}: ${version}`),
      '{}',
    ),
    '# Passages, see src/permalinks/passages.ts.',
    ...section(
      'anchors',
      sorted(anchors).map(([anchor]) => `  - ${anchor}`),
      '[]',
    ),
    '',
  ].join('\n');
}
