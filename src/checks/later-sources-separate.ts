import { INTERVIEW_DATE } from '../registry/site.ts';
import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** A sentence with its closing citations. */
const SENTENCE = /[^.!?]*[.!?](?:\[\^[^\]]+\])*\s*/g;

/** No sentence cites both a statement and a later source. */
export const laterSourcesSeparate: Check = ({ articles, sources }) => {
  const faults: Fault[] = [];
  for (const { blocks, file } of articles) {
    for (const { text, line } of blocks) {
      for (const [sentence] of text.matchAll(SENTENCE)) {
        const keys = [...sentence.matchAll(/\[\^([^\]]+)\]/g)].map((match) => match[1] ?? '');
        const statement = keys.find((key) => /^\d+\.\d+$/.test(key));
        const later = keys.find((key) => (sources.get(key)?.published ?? '') > INTERVIEW_DATE);
        if (statement === undefined || later === undefined) continue;
        faults.push({
          file,
          line,
          problem: 'later source in an interview sentence',
          found: `[^${statement}] and [^${later}] in one sentence`,
          expected: 'a separate sentence for the later source',
          nearest: `a fact in content/since-2020/facts.yaml with ${later}`,
        });
      }
    }
  }
  return faults;
};
