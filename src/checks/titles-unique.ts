import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Labels of statements and titles of pages are unique, so that readers can distinguish search results. */
export const titlesUnique: Check = ({ statements, articles }) => {
  const faults: Fault[] = [];
  const labels = new Map<string, string>();
  for (const { label, id, file, line, withdrawn } of statements.values()) {
    const other = labels.get(label.toLowerCase());
    if (other && !withdrawn)
      faults.push({
        file,
        line,
        problem: 'duplicate label',
        found: label,
        expected: 'a unique label',
        nearest: `add the subject, scope or year, to distinguish it from ${other}`,
      });
    labels.set(label.toLowerCase(), id);
  }
  const titles = new Map<string, string>();
  for (const { title, file, lineOf } of articles) {
    const other = titles.get(title.toLowerCase());
    if (other)
      faults.push({
        file,
        line: lineOf(['title']),
        problem: 'duplicate title',
        found: title,
        expected: 'a unique title',
        nearest: `make it more specific than the title in ${other}`,
      });
    titles.set(title.toLowerCase(), file);
  }
  return faults;
};
