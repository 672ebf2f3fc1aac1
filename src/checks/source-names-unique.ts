import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Short names of sources are unique, because citation markers show them. */
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
        found: `${short}, also in ${other}`,
        expected: 'a unique short name',
        nearest: published && !short.includes(published) ? `${short}, ${published}` : `${short} (2)`,
      });
    files.set(name, file);
  }
  return faults;
};
