import { z } from 'astro/zod';
import type { Fault } from '../syntax/faults.ts';
import { type Placed, readList } from './read-list.ts';

/** What readers type who look for a passage and do not know its words. */
const questionsSchema = z.strictObject({
  /** Address of the passage, as a search result has it: `/interview/0/#s0-2`. */
  passage: z.string().regex(/^\/\S*$/, 'an address of this site'),
  /** Questions and short searches that the passage answers, in other words than its own: searched, never shown. */
  asked: z.array(z.string().regex(/[\p{L}\p{N}]/u, 'words')).min(1),
});

export type QuestionsFront = z.output<typeof questionsSchema>;
export type PassageQuestions = QuestionsFront & Placed;

/** Reads `content/search/questions.yaml`. */
export function readQuestions(root: string, faults: Fault[]): PassageQuestions[] {
  return readList(root, 'content/search/questions.yaml', questionsSchema, faults, true);
}
