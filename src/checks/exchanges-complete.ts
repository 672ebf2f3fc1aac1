import type { Fault } from '../syntax/faults.ts';
import { SITE } from '../registry/site.ts';
import type { Check } from './check.ts';

/** The number of the last question. */
const LAST_EXCHANGE = SITE.interview.questions;

/** Each exchange has exactly one file. Astro only warns about duplicate numbers. */
export const exchangesComplete: Check = ({ exchanges }) => {
  const faults: Fault[] = [];
  const files = new Map<number, string>();
  for (const { number, file } of exchanges) {
    const other = files.get(number);
    if (other)
      faults.push({
        file,
        line: 1,
        problem: 'duplicate exchange',
        found: `number ${number}, also in ${other}`,
        expected: 'one file per exchange',
        nearest: `delete one of ${other} and ${file}`,
      });
    files.set(number, file);
    if (number > LAST_EXCHANGE)
      faults.push({
        file,
        line: 1,
        problem: 'unknown exchange',
        found: String(number),
        expected: `0 to ${LAST_EXCHANGE}`,
        nearest: String(LAST_EXCHANGE),
      });
  }
  for (let number = 0; number <= LAST_EXCHANGE; number++) {
    if (files.has(number)) continue;
    faults.push({
      file: 'content/interview',
      line: 1,
      problem: 'missing exchange',
      found: `no file for exchange ${number}`,
      expected: `exchanges 0 to ${LAST_EXCHANGE}`,
      nearest: `${String(number).padStart(2, '0')}-name.mdx`,
    });
  }
  return faults;
};
