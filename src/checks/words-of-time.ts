import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import { reports } from './reports.ts';

/** Words that point to the day of reading, where a report must name the time: word → what to write. */
const WORDS: readonly [RegExp, string][] = [
  [/\blast year\b/i, '2019'],
  [/\bthis year\b/i, '2020'],
  [/\bcurrently\b/i, 'in July 2020'],
  [/\bnowadays\b/i, 'up to July 2020'],
  [/\btoday\b/i, 'in July 2020'],
  [/\bat present\b/i, 'in July 2020'],
  [/\bnow\b/i, 'in July 2020'],
  [/\brecently\b/i, 'the year, or nothing'],
];

/** No report of the interview says “last year” or “currently”: it is read years later. */
export const wordsOfTime: Check = (registry) => {
  const faults: Fault[] = [];
  for (const { text, file, line } of reports(registry)) {
    // Quotations are the source's words and stay.
    const own = text.replace(/“[^”]*”/g, '');
    for (const [pattern, instead] of WORDS) {
      const match = pattern.exec(own);
      if (!match) continue;
      faults.push({
        file,
        line,
        problem: 'relative time word',
        found: own.slice(Math.max(0, match.index - 30), match.index + 30).trim(),
        expected: 'the time by its name',
        nearest: instead,
      });
    }
  }
  return faults;
};
