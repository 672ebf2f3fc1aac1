import { INTERVIEW, INTERVIEW_DATE, SITE } from '../registry/site.ts';
import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Nothing is published that a citation could not name: the interview has an agency and a day. */
export const citable: Check = ({ sources }) => {
  const faults: Fault[] = [];
  const interview = sources.get(INTERVIEW);
  // A missing interview is another check's fault.
  if (interview && !interview.agency)
    faults.push({
      file: interview.file,
      line: interview.lineOf(['agency']),
      problem: 'missing citation field',
      found: 'no agency',
      expected: 'who made the interview: citations of it and of every statement name the agency',
      nearest: `agency: ${SITE.interview.agency}`,
    });
  if (interview && interview.published !== INTERVIEW_DATE)
    faults.push({
      file: interview.file,
      line: interview.lineOf(['published']),
      problem: 'missing citation field',
      found: `published: ${interview.published}`,
      expected: 'the day of the interview, with which every statement is cited',
      nearest: `published: ${INTERVIEW_DATE}`,
    });
  return faults;
};
