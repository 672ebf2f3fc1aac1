import { dayOf } from './format-parts.ts';
import type { Work } from './work.ts';

/** Characters that mean something to TeX. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^]/g, (character) => TEX[character] ?? '').replace(/[#$%&_]/g, '\\$&');
}

/** An entry for BibTeX and BibLaTeX, in UTF-8. Double braces keep the letters of a title and the parts of a name. */
export function bibtex(work: Work): string {
  const { year, month } = dayOf(work);
  const { author, container, version, url, interviewer } = work;
  const name = 'literal' in author ? `{${escaped(author.literal)}}` : `${author.family}, ${author.given}`;
  const fields = {
    author: `{${name}}`,
    title: `{{${escaped(work.title)}}}`,
    howpublished: `{${escaped(interviewer === undefined ? container : `Interview by ${interviewer}, on ${container}`)}}`,
    // BibLaTeX reads the day, BibTeX only year and month.
    date: `{${work.date}}`,
    year: `{${year}}`,
    month: month.slice(0, 3).toLowerCase(),
    version: version === undefined ? undefined : `{${version}}`,
    url: url === undefined ? undefined : `{${url}}`,
    language: '{english}',
    note: `{${escaped(work.note)}}`,
  };
  const lines = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : `  ${field} = ${value},\n`,
  );
  return `@misc{${work.key},\n${lines.join('')}}\n`;
}
