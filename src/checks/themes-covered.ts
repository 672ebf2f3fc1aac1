import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Each theme is the slug of a topic, and the topic cites all statements of the theme. */
export const themesCovered: Check = ({ topics, statements }) => {
  const faults: Fault[] = [];
  const reported = new Set<string>();
  for (const { id, themes, file, line, label, withdrawn } of statements.values()) {
    for (const theme of themes) {
      const topic = topics.get(theme);
      if (!topic) {
        if (!reported.has(file + theme))
          faults.push({
            file,
            line,
            problem: 'unknown theme',
            found: theme,
            expected: 'the slug of a topic',
            nearest: nearest(theme, [...topics.keys()]),
          });
        reported.add(file + theme);
      } else if (!withdrawn && !topic.citations.some(({ key }) => key === id)) {
        faults.push({
          file: topic.file,
          line: 1,
          problem: 'uncited theme statement',
          found: `no [^${id}]`,
          expected: `a citation of each statement of the theme ${theme}; ${id} is “${label}”`,
          nearest: `cite [^${id}], or remove the theme at ${file}:${line}`,
        });
      }
    }
  }
  return faults;
};
