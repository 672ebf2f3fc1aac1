import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';
import { interviewTexts } from './interview-texts.ts';

/** Words in the official names of states that the short names do not contain. */
const LONG_NAME = /\b(?:Republic|Federation)\b/;

/**
 * Texts about the interview use short names of states and corrected spellings. Other forms are allowed only in quotation marks.
 */
export const namesStandard: Check = (registry) => {
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
  for (const { text, file, line } of interviewTexts(registry)) {
    const own = text.replace(/“[^”]*”/g, '');
    for (const { words, name } of others) {
      if (!own.includes(words)) continue;
      faults.push({
        file,
        line,
        problem: 'nonstandard name',
        found: words,
        expected: 'the standard name',
        nearest: name,
      });
    }
  }
  return faults;
};
