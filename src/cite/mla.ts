import { formatAuthor, endWithPeriod, dateParts, versionedTitle, quotedTitle } from './format-parts.ts';
import type { TextRun, Work } from './work.ts';

/** Months that MLA style does not abbreviate. */
const UNABBREVIATED_MONTHS = ['May', 'June', 'July'];

/** Formats a reference in MLA style (MLA Handbook, 9th edition). */
export function mla(work: Work): TextRun[] {
  const { year, month, day } = dateParts(work);
  const short = UNABBREVIATED_MONTHS.includes(month) ? month : `${month.slice(0, month === 'September' ? 4 : 3)}.`;
  const interviewedBy = work.interviewer === undefined ? '' : `, interview by ${work.interviewer}`;
  const address = work.url === undefined ? '' : `, ${work.url}`;
  return [
    { text: `${endWithPeriod(formatAuthor(work, (name) => name))} ${quotedTitle(work.title)} ` },
    { text: versionedTitle(work), italic: true },
    { text: `${interviewedBy}, ${day} ${short} ${year}${address}.` },
  ];
}
