import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Labels of statements, and titles of pages, tell entries apart in search results: each stands once. */
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
        expected: 'a label no other statement has',
        nearest: `more of its subject, scope or year than ${other}`,
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
        expected: 'a title no other page has',
        nearest: `more than ${other} says`,
      });
    titles.set(title.toLowerCase(), file);
  }
  return faults;
};
