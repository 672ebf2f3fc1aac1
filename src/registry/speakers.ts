import type { SpeakerId } from './types.ts';

/** Day of the interview, ISO. Every statement is of this day. */
export const INTERVIEW_DATE = '2020-07-16';

/** How each speaker is named wherever a statement travels. */
export const SPEAKERS: Record<SpeakerId, { name: string; role: string }> = {
  nurgaliyev: {
    name: 'Rashid Nurgaliyev',
    role: 'Deputy Secretary of the Security Council of the Russian Federation',
  },
  interviewer: { name: 'Interfax, the interviewer', role: 'asking; the premises of a question are the interviewer’s' },
  interfax: { name: 'Interfax', role: 'news agency' },
};
