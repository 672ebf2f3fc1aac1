import { author, closed, dayOf, edition, printed } from './format-parts.ts';
import type { Run, Work } from './work.ts';

/** A reference in the style of the American Psychological Association, 7th edition. */
export function apa(work: Work): Run[] {
  const { year, month, day } = dayOf(work);
  const head = `${closed(author(work, (name) => `${name[0]}.`))} (${year}, ${month} ${day}). `;
  const tail = work.url === undefined ? '' : ` ${work.url}`;
  if (work.kind === 'interview')
    return [
      { text: `${head}${printed(work.title)} (${work.interviewer}, Interviewer) [Interview]. In ` },
      { text: work.container, italic: true },
      { text: `.${tail}` },
    ];
  const stop = closed(work.title).slice(work.title.length);
  return [{ text: head }, { text: printed(work.title), italic: true }, { text: `${stop} ${edition(work)}.${tail}` }];
}
