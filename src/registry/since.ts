import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { INTERVIEW_DATE } from './site.ts';
import type { Fault } from '../syntax/faults.ts';
import { readList } from './read-list.ts';
import { type FactRecord, factSchema, type StatusRecord, statusSchema } from './since-schemas.ts';

const SINCE_FOLDER = 'content/since-2020';

/** A later fact with its location and URL. */
export interface Fact extends FactRecord {
  url: string;
  file: string;
  line: number;
}
interface Status extends StatusRecord {
  file: string;
  line: number;
}

/** True if a fact happened, or lasted, after the date of the interview. */
export const isAfterInterview = ({ date, until }: Pick<Fact, 'date' | 'until'>): boolean =>
  (until ?? date) > INTERVIEW_DATE;

/** The content of `content/since-2020/`. */
export interface Since {
  /** By id, ordered by date. */
  facts: Map<string, Fact>;
  /** By statement id. */
  statuses: Map<string, Status>;
}

/** Reads later facts and statuses and adds all faults to `faults`. */
export function readSince(root: string, faults: Fault[]): Since {
  // The folder is optional, but if it exists, both files are required.
  const optional = !existsSync(join(root, SINCE_FOLDER));
  const facts = readList(root, `${SINCE_FOLDER}/facts.yaml`, factSchema, faults, optional)
    .map((record) => ({ ...record, url: `/since-2020/facts/#${record.id}` }))
    .sort((a, b) => a.date.localeCompare(b.date));
  const statuses = readList(root, `${SINCE_FOLDER}/statuses.yaml`, statusSchema, faults, optional);
  reportDuplicates(facts, ({ id }) => id, 'duplicate fact', faults);
  reportDuplicates(statuses, ({ statement }) => statement, 'duplicate status', faults);
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    statuses: new Map(statuses.map((status) => [status.statement, status])),
  };
}

function reportDuplicates<T extends { file: string; line: number }>(
  records: readonly T[],
  keyOf: (record: T) => string,
  problem: string,
  faults: Fault[],
): void {
  const seen = new Map<string, T>();
  for (const record of records) {
    const key = keyOf(record);
    const other = seen.get(key);
    if (other)
      faults.push({
        file: record.file,
        line: record.line,
        problem,
        found: `${key}, also at ${other.file}:${other.line}`,
        expected: 'one record',
        nearest: 'merge the two records, or delete this one',
      });
    seen.set(key, record);
  }
}
