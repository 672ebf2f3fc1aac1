import type { Registry } from '../registry/registry.ts';

/** A text that reports the interview, with its place. Citations are left out. */
export interface Report {
  text: string;
  file: string;
  line: number;
}

/** Everything on the site that reports the interview: statements, topics, operations, entries, events. */
export function reports({ statements, articles, reference }: Registry): Report[] {
  const prose = articles.flatMap(({ answer, glance, sections, file }) => [
    { text: answer, file, line: 1 },
    { text: glance, file, line: 1 },
    ...sections.map(({ text, line }) => ({ text, file, line })),
  ]);
  const records = [...reference.entries.values(), ...reference.events].map((record) => ({
    text: ('definition' in record ? record.definition : record.text).replace(/\[\^[^\]]*\]/g, ' '),
    file: record.file,
    line: record.line,
  }));
  return [...statements.values(), ...prose, ...records];
}
