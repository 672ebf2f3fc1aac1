import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** The short name of a source is what a citation shows: no two sources have the same. */
export const sourceNamesUnique: Check = ({ sources }) => {
  const faults: Fault[] = [];
  const files = new Map<string, string>();
  for (const { short, published, file, lineOf } of sources.values()) {
    const name = short.toLowerCase();
    const other = files.get(name);
    if (other)
      faults.push({
        file,
        line: lineOf(['short']),
        problem: 'duplicate short name',
        found: `${short}, as in ${other}`,
        expected: 'a short name that no other source has',
        nearest: published && !short.includes(published) ? `${short}, ${published}` : `${short} (2)`,
      });
    files.set(name, file);
  }
  return faults;
};
