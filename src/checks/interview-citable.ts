import { INTERVIEW, INTERVIEW_DATE, SITE } from '../registry/site.ts';
import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** The interview has the agency and the date that all citations need. */
export const interviewCitable: Check = ({ sources }) => {
  const faults: Fault[] = [];
  const interview = sources.get(INTERVIEW);
  // Another check reports a missing interview.
  if (interview && !interview.agency)
    faults.push({
      file: interview.file,
      line: interview.lineOf(['agency']),
      problem: 'missing citation field',
      found: 'no agency',
      expected: 'the agency that made the interview, for citations',
      nearest: `agency: ${SITE.interview.agency}`,
    });
  if (interview && interview.published !== INTERVIEW_DATE)
    faults.push({
      file: interview.file,
      line: interview.lineOf(['published']),
      problem: 'missing citation field',
      found: `published: ${interview.published}`,
      expected: 'the date of the interview, for citations',
      nearest: `published: ${INTERVIEW_DATE}`,
    });
  return faults;
};
