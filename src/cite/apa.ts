import { formatAuthor, endWithPeriod, dateParts, versionedTitle, typographicTitle } from './format-parts.ts';
import type { TextRun, Work } from './work.ts';

/** Formats a reference in APA style (Publication Manual of the American Psychological Association, 7th edition). */
export function apa(work: Work): TextRun[] {
  const { year, month, day } = dateParts(work);
  const head = `${endWithPeriod(formatAuthor(work, (name) => `${name[0]}.`))} (${year}, ${month} ${day}). `;
  const tail = work.url === undefined ? '' : ` ${work.url}`;
  if (work.kind === 'interview')
    return [
      { text: `${head}${typographicTitle(work.title)} (${work.interviewer}, Interviewer) [Interview]. In ` },
      { text: work.container, italic: true },
      { text: `.${tail}` },
    ];
  const stop = endWithPeriod(work.title).slice(work.title.length);
  return [
    { text: head },
    { text: typographicTitle(work.title), italic: true },
    { text: `${stop} ${versionedTitle(work)}.${tail}` },
  ];
}
