import { INTERVIEW_DATE, SPEAKERS } from '../registry/site.ts';
import type { Statement } from '../registry/types.ts';
import { interviewReference, type Node } from './node.ts';

/** A statement as a claim: what is claimed, by whom, when and where. No quotation, since the words are ours. */
export function claim({ id, text, speaker }: Statement): Node {
  const { name, role } = SPEAKERS[speaker];
  return {
    '@type': 'Claim',
    identifier: `§ ${id}`,
    text,
    author:
      speaker === 'interviewee'
        ? { '@type': 'Person', name, jobTitle: role }
        : { '@type': 'Organization', name: SPEAKERS.agency.name },
    datePublished: INTERVIEW_DATE,
    appearance: interviewReference(),
  };
}
