import { author, closed, dayOf, edition, printed, quoted } from './format-parts.ts';
import type { Run, Work } from './work.ts';

/** An entry in the author-date style of the Chicago Manual of Style, 17th edition. */
export function chicago(work: Work): Run[] {
  const { year, month, day } = dayOf(work);
  const head = `${closed(author(work, (name) => name))} ${year}. `;
  const address = work.url === undefined ? '' : ` ${work.url}.`;
  if (work.kind === 'interview') {
    // The style sets no stop of its own after the title of an interview.
    return [
      { text: `${head}${printed(work.title)} Interview by ${work.interviewer}. ` },
      { text: edition(work), italic: true },
      { text: `.${address}` },
    ];
  }
  return [{ text: `${head}${quoted(work.title)} ${edition(work)}. ${month} ${day}, ${year}.${address}` }];
}
