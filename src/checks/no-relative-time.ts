import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import { interviewTexts } from './interview-texts.ts';

/** Words whose meaning depends on the date of reading → replacement. */
const RELATIVE_TIMES: readonly [RegExp, string][] = [
  [/\blast year\b/i, '2019'],
  [/\bthis year\b/i, '2020'],
  [/\bcurrently\b/i, 'in July 2020'],
  [/\bnowadays\b/i, 'up to July 2020'],
  [/\btoday\b/i, 'in July 2020'],
  [/\bat present\b/i, 'in July 2020'],
  [/\bnow\b/i, 'in July 2020'],
  [/\brecently\b/i, 'the year, or no time'],
];

/** Texts about the interview contain no relative time words such as “last year” or “currently”. */
export const noRelativeTime: Check = (registry) => {
  const faults: Fault[] = [];
  for (const { text, file, line } of interviewTexts(registry)) {
    // Quotations keep the words of the source.
    const own = text.replace(/“[^”]*”/g, '');
    for (const [pattern, instead] of RELATIVE_TIMES) {
      const match = pattern.exec(own);
      if (!match) continue;
      faults.push({
        file,
        line,
        problem: 'relative time word',
        found: own.slice(Math.max(0, match.index - 30), match.index + 30).trim(),
        expected: 'an absolute date or year',
        nearest: instead,
      });
    }
  }
  return faults;
};
