import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Anchors are unique across the site, so that pages can be combined. */
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
          found: `#${anchor}, also at ${other}`,
          expected: 'an anchor that is unique across the site',
          nearest: `#${anchor}-2`,
        });
      else if (/^(?:s\d|fn|note)/.test(anchor))
        faults.push({
          file,
          line,
          problem: 'reserved anchor',
          found: `#${anchor}`,
          expected: 'an anchor that does not start like the anchor of a statement or footnote',
          nearest: `#section-${anchor}`,
        });
      seen.set(anchor, `${file}:${line}`);
    }
  }
  return faults;
};
