import type { Fault } from '../syntax/faults.ts';
import { articlesCiting } from '../registry/uses.ts';
import type { Check } from './check.ts';

/** Each statement is cited by a topic or operation, or `unused` gives a reason. */
export const statementsUsed: Check = (registry) => {
  const faults: Fault[] = [];
  for (const { id, number, label, unused, withdrawn, file, line } of registry.statements.values()) {
    if (withdrawn || unused !== undefined || articlesCiting(registry, id).length > 0) continue;
    faults.push({
      file,
      line,
      problem: 'uncited statement',
      found: `§${id} ${label}`,
      expected: 'a citation in a topic or operation, or a reason in unused',
      nearest: `cite [^${id}], or add unused: { ${number}: the reason } to the front matter`,
    });
  }
  return faults;
};
