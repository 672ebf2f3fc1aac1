import { AMENDMENTS_FILE, isNewer } from '../registry/history.ts';
import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Versions are in descending order of number and date, and amendments refer to existing subjects. */
export const historyValid: Check = ({ history, statements, since }) => {
  const faults: Fault[] = [];
  for (const [i, { version, date, line }] of history.entries()) {
    const before = history[i + 1];
    if (!before || (isNewer(version, before.version) && date >= before.date)) continue;
    faults.push({
      file: AMENDMENTS_FILE,
      line,
      problem: 'version out of order',
      found: `${version} of ${date}, above ${before.version} of ${before.date}`,
      expected: 'the newest version first, with the latest date',
      nearest: before.version.replace(/\d+$/, (last) => String(Number(last) + 1)),
    });
  }
  const known = [...statements.keys(), ...since.facts.keys()];
  for (const { amendments } of history)
    for (const { what, line, kind } of amendments)
      for (const subject of what) {
        // Withdrawn facts are no longer in the content.
        if (subject.startsWith('/') || known.includes(subject) || kind === 'withdrawn') continue;
        faults.push({
          file: AMENDMENTS_FILE,
          line,
          problem: 'unknown subject of an amendment',
          found: subject,
          expected: 'a statement, a later fact or a path on the site',
          nearest: nearest(subject, known),
        });
      }
  return faults;
};
