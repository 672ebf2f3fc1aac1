import { author, closed, dayOf, edition, quoted } from './format-parts.ts';
import type { Run, Work } from './work.ts';

/** Months that are written out; the others are cut. */
const WHOLE = ['May', 'June', 'July'];

/** An entry in the style of the Modern Language Association, 9th edition. */
export function mla(work: Work): Run[] {
  const { year, month, day } = dayOf(work);
  const short = WHOLE.includes(month) ? month : `${month.slice(0, month === 'September' ? 4 : 3)}.`;
  const asked = work.interviewer === undefined ? '' : `, interview by ${work.interviewer}`;
  const address = work.url === undefined ? '' : `, ${work.url}`;
  return [
    { text: `${closed(author(work, (name) => name))} ${quoted(work.title)} ` },
    { text: edition(work), italic: true },
    { text: `${asked}, ${day} ${short} ${year}${address}.` },
  ];
}
