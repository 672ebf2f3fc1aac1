import {
  formatAuthor,
  endWithPeriod,
  dateParts,
  versionedTitle,
  typographicTitle,
  quotedTitle,
} from './format-parts.ts';
import type { TextRun, Work } from './work.ts';

/** Formats a reference in the author-date style of the Chicago Manual of Style, 17th edition. */
export function chicago(work: Work): TextRun[] {
  const { year, month, day } = dateParts(work);
  const head = `${endWithPeriod(formatAuthor(work, (name) => name))} ${year}. `;
  const address = work.url === undefined ? '' : ` ${work.url}.`;
  if (work.kind === 'interview') {
    // Chicago style adds no period to the title of an interview that ends with another mark.
    return [
      { text: `${head}${typographicTitle(work.title)} Interview by ${work.interviewer}. ` },
      { text: versionedTitle(work), italic: true },
      { text: `.${address}` },
    ];
  }
  return [{ text: `${head}${quotedTitle(work.title)} ${versionedTitle(work)}. ${month} ${day}, ${year}.${address}` }];
}
