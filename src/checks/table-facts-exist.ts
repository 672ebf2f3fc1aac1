import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** The tables of fixed pages refer to existing later facts. */
export const tableFactsExist: Check = ({ pages, since }) => {
  const faults: Fault[] = [];
  for (const { tables, file, lineOf } of pages.values())
    for (const [i, { facts }] of tables.entries())
      for (const [k, id] of facts.entries())
        if (!since.facts.has(id))
          faults.push({
            file,
            line: lineOf(['tables', i, 'facts', k]),
            problem: 'unknown fact in a table',
            found: id,
            expected: 'the id of a later fact',
            nearest: nearest(id, [...since.facts.keys()]),
          });
  return faults;
};
