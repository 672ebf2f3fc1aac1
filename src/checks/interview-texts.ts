import type { Registry } from '../registry/registry.ts';

/** A text about the interview with its location, without citations. */
export interface InterviewText {
  text: string;
  file: string;
  line: number;
}

/** Returns all texts about the interview: statements, topics, operations, entries and events. */
export function interviewTexts({ statements, articles, reference }: Registry): InterviewText[] {
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
