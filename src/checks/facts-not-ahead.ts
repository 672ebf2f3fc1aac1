import type { Fault } from '../syntax/faults.ts';
import { CHECKED_TO } from '../registry/site.ts';
import type { Check } from './check.ts';

/**
 * What a fact says has happened by the day to which facts were checked, or is marked as planned. Its `until` may be later:
 * a term of office has its end beforehand.
 */
export const factsNotAhead: Check = ({ since }) => {
  const faults: Fault[] = [];
  for (const { id, date, planned, file, line } of since.facts.values()) {
    // A bare year or month is ahead only where all of it is.
    if (planned || date <= CHECKED_TO.slice(0, date.length)) continue;
    faults.push({
      file,
      line,
      problem: 'fact with a future date',
      found: `${id}: ${date}, later than ${CHECKED_TO}`,
      expected: `a date up to ${CHECKED_TO}, the day to which facts were checked`,
      nearest: 'planned: true, or the date on which it happened',
    });
  }
  return faults;
};
