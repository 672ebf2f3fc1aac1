import { INTERVIEW_DATE, SPEAKERS } from '../registry/site.ts';
import { longDate } from '../site/dates.ts';

const DATE = longDate(INTERVIEW_DATE);

/** What a fact from another source says of itself. */
export const SINCE_2020 = 'Since 2020, not from the interview';
export const UP_TO_2020 = 'Up to 2020, not from the interview';

/**
 * What many bylines begin with, each under a sign that is no word. In the index the sign stands for it: else the name of the
 * official would be found in every statement, and its postings would be a tenth of what a first search loads.
 */
export const BEGINNINGS: [sign: string, beginning: string][] = [
  ['†', `${SPEAKERS.interviewee.name}, ${DATE}, `],
  ['‡', `${SPEAKERS.interviewer.name}, ${DATE}, `],
  ['※', `${SPEAKERS.agency.name}, ${DATE}, `],
  ['◊', SINCE_2020],
  ['◇', UP_TO_2020],
];

export function packByline(byline: string): string {
  const found = BEGINNINGS.find(([, beginning]) => byline.startsWith(beginning));
  return found ? found[0] + byline.slice(found[1].length) : byline;
}
