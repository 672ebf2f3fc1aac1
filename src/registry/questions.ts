import { z } from 'astro/zod';
import type { Fault } from '../syntax/faults.ts';
import { type Located, readList } from './read-list.ts';

/** Questions that a passage answers, for readers who search in other words. */
const questionsSchema = z.strictObject({
  /** URL of the passage, as in search results: `/interview/0/#s0-2`. */
  passage: z.string().regex(/^\/\S*$/, 'a path on this site'),
  /** Questions and short queries that the passage answers. They are searchable but not shown. */
  asked: z.array(z.string().regex(/[\p{L}\p{N}]/u, 'words')).min(1),
});

/** Validated questions of a passage. */
export type QuestionsRecord = z.output<typeof questionsSchema>;
/** Questions of a passage with their location. */
export type PassageQuestions = QuestionsRecord & Located;

/** Reads `content/search/questions.yaml` and adds all faults to `faults`. */
export function readQuestions(root: string, faults: Fault[]): PassageQuestions[] {
  return readList(root, 'content/search/questions.yaml', questionsSchema, faults, true);
}
