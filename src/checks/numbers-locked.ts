import type { Fault } from '../registry/faults.ts';
import { LOCK_FILE } from '../registry/number-lock.ts';
import type { Check } from './check.ts';

/** A published number keeps its claim for ever: it may be withdrawn, never reused, dropped or swapped. */
export const numbersLocked: Check = ({ statements, lock }) => {
  const faults: Fault[] = [];
  for (const [id, locked] of lock) {
    const statement = statements.get(id);
    if (!statement) {
      faults.push({
        file: LOCK_FILE,
        line: locked.line,
        problem: 'published number that is gone',
        found: `no statement ${id}`,
        expected: `${id}, ${locked.label}`,
        nearest: `a tombstone: ${id.split('.')[1]}. **Withdrawn.** Reason.`,
      });
      continue;
    }
    if (statement.withdrawn || (statement.label === locked.label && statement.locator === locked.locator)) continue;
    const moved = [...lock].find(([other, { label }]) => other !== id && label === statement.label);
    faults.push({
      file: statement.file,
      line: statement.line,
      problem: moved ? 'number moved' : 'published number with another label or locator',
      found: `${statement.number}. ${statement.label} ${statement.locator}`,
      expected: `${statement.number}. ${locked.label} ${locked.locator}`,
      nearest: moved
        ? `${moved[0].split('.')[1]}. ${moved[1].label}`
        : `restore it; if the claim is the same, correct line ${locked.line} of ${LOCK_FILE}`,
    });
  }
  for (const { id, file, line, label, locator } of statements.values()) {
    if (lock.has(id)) continue;
    faults.push({
      file,
      line,
      problem: 'number not locked yet',
      found: `${id}, ${label} ${locator}`,
      expected: `a line for ${id} in ${LOCK_FILE}`,
      nearest: 'npm run lock',
    });
  }
  return faults;
};
