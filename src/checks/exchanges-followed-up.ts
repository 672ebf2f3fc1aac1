import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Every exchange has a statement of which readers are told what became of it. */
export const exchangesFollowedUp: Check = ({ exchanges, since }) => {
  const faults: Fault[] = [];
  for (const { number, statements, file } of exchanges) {
    const [first] = statements.filter((statement) => statement.number > 0);
    if (!first || statements.some(({ id }) => since.statuses.has(id))) continue;
    faults.push({
      file,
      line: 1,
      problem: 'exchange without follow-up',
      found: `no status of a statement of exchange ${number}`,
      expected: 'a status of at least one of its statements in content/since-2020/statuses.yaml',
      nearest: `- statement: '${first.id}'`,
    });
  }
  return faults;
};
