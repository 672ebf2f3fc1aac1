import type { Fault } from '../syntax/faults.ts';
import { articlesCiting } from '../registry/uses.ts';
import type { Check } from './check.ts';

/** Every statement is cited by a topic or operation, or its exchange says why none cites it. */
export const statementsUsed: Check = (registry) => {
  const faults: Fault[] = [];
  for (const { id, number, label, unused, withdrawn, file, line } of registry.statements.values()) {
    if (withdrawn || unused !== undefined || articlesCiting(registry, id).length > 0) continue;
    faults.push({
      file,
      line,
      problem: 'uncited statement',
      found: `§${id} ${label}`,
      expected: 'a page that cites it, or the reason why none does',
      nearest: `[^${id}] on a page, or in the front matter unused: { ${number}: the reason }`,
    });
  }
  return faults;
};
