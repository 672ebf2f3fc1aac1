import { dateParts } from './format-parts.ts';
import type { Work } from './work.ts';

/** TeX commands for special characters. */
const TEX_ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]/g, (character) => TEX_ESCAPES[character] ?? '').replace(/[#$%&_]/g, '\\$&');
}

/** Formats an entry for BibTeX and BibLaTeX in UTF-8. Double braces preserve the case of titles and prevent the parsing of names. */
export function bibtex(work: Work): string {
  const { year, month } = dateParts(work);
  const { author, container, version, url, interviewer } = work;
  const name = 'literal' in author ? `{${escapeTex(author.literal)}}` : `${author.family}, ${author.given}`;
  const fields = {
    author: `{${name}}`,
    title: `{{${escapeTex(work.title)}}}`,
    howpublished: `{${escapeTex(interviewer === undefined ? container : `Interview by ${interviewer}, on ${container}`)}}`,
    // BibLaTeX uses `date`; BibTeX uses `year` and `month`.
    date: `{${work.date}}`,
    year: `{${year}}`,
    month: month.slice(0, 3).toLowerCase(),
    version: version === undefined ? undefined : `{${version}}`,
    url: url === undefined ? undefined : `{${url}}`,
    language: '{english}',
    note: `{${escapeTex(work.note)}}`,
  };
  const lines = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : `  ${field} = ${value},\n`,
  );
  return `@misc{${work.key},\n${lines.join('')}}\n`;
}
