import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** An anchor stands once on the whole site, so that pages may be combined and a link never means two places. */
export const anchorsUnique: Check = ({ articles, reference }) => {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  for (const { id, file, line } of reference.entries.values()) seen.set(id, `${file}:${line}`);
  for (const { sections, file } of articles) {
    for (const { anchor, line } of sections) {
      const other = seen.get(anchor);
      if (other)
        faults.push({
          file,
          line,
          problem: 'duplicate anchor',
          found: `#${anchor}, which stands at ${other}`,
          expected: 'an anchor used once on the whole site',
          nearest: `#${anchor}-2`,
        });
      else if (/^(?:s\d|fn|note)/.test(anchor))
        faults.push({
          file,
          line,
          problem: 'reserved anchor',
          found: `#${anchor}`,
          expected: 'an anchor that does not look like that of a statement or note',
          nearest: `#section-${anchor}`,
        });
      seen.set(anchor, `${file}:${line}`);
    }
  }
  return faults;
};
