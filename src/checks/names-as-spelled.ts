import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import { reports } from './reports.ts';

/** What the official name of a state holds and its short name does not. */
const LONG_NAME = /\b(?:Republic|Federation)\b/;

/**
 * One spelling a name: states have their short names in reports, and misprints of the source are mended. The other forms stand
 * in quotation marks, or in the entry and the correction that explain them.
 */
export const namesAsSpelled: Check = (registry) => {
  const { entries, corrections } = registry.reference;
  const states = [...entries.values()].filter(({ kind }) => kind === 'members');
  const others = [
    ...states.flatMap(({ name, sourceWords }) =>
      sourceWords.filter((words) => LONG_NAME.test(words)).map((words) => ({ words, name })),
    ),
    ...corrections
      .filter(({ kind }) => kind === 'misprint')
      .map(({ printed, read }) => ({ words: printed, name: read })),
  ];
  const faults: Fault[] = [];
  for (const { text, file, line } of reports(registry)) {
    const own = text.replace(/“[^”]*”/g, '');
    for (const { words, name } of others) {
      if (!own.includes(words)) continue;
      faults.push({
        file,
        line,
        problem: 'nonstandard name',
        found: words,
        expected: 'the name as its entry spells it',
        nearest: name,
      });
    }
  }
  return faults;
};
