import type { Fault } from '../syntax/faults.ts';
import { CHECKED_TO } from '../registry/site.ts';
import type { Check } from './check.ts';

/**
 * Facts are not dated after the last check of later facts, unless they are marked as planned. `until` can be later, as for a term
 * of office.
 */
export const factsNotFuture: Check = ({ since }) => {
  const faults: Fault[] = [];
  for (const { id, date, planned, file, line } of since.facts.values()) {
    // Compare only the precision given: a year is in the future only if all of it is.
    if (planned || date <= CHECKED_TO.slice(0, date.length)) continue;
    faults.push({
      file,
      line,
      problem: 'fact with a future date',
      found: `${id}: ${date}, later than ${CHECKED_TO}`,
      expected: `a date up to ${CHECKED_TO}, the last check of later facts`,
      nearest: 'planned: true, or the date on which it happened',
    });
  }
  return faults;
};
