import type { Work } from './work.ts';

/** Formats a record in RIS, an exchange format of reference managers, in UTF-8. */
export function ris(work: Work): string {
  const { author, container, date, interviewer, note, title, url, version } = work;
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', work.key],
    ['AU', 'literal' in author ? author.literal : `${author.family}, ${author.given}`],
    ['A2', interviewer],
    ['TI', title],
    ['T2', container],
    ['ET', version],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['LA', 'en'],
    ['UR', url],
    ['N1', note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`));
  return `${lines.join('')}ER  - \r\n`;
}
