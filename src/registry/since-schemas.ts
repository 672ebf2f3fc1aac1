import { z } from 'astro/zod';
import { partialDate } from './schemas.ts';

/** Statuses of a statement since the interview, with the explanations shown to readers. */
export const STATUSES = {
  'carried out': 'It was done, or went on.',
  'adopted later': 'What was a plan or draft was adopted.',
  changed: 'What was so on the day of the interview is no longer so.',
  'circumstances changed': 'Something it rests on is no longer so.',
  'sources differ': 'Sources do not agree.',
  'nothing found': 'No source was found that says.',
} as const;

/** Name of a status. */
export type StatusName = keyof typeof STATUSES;

/** A fact from another source than the interview. */
export const factSchema = z.strictObject({
  /** Anchor on `/since-2020/facts/`, unique across the site. */
  id: z.string().regex(/^fact-[a-z0-9-]+$/, 'fact-, then lower-case letters, digits and hyphens'),
  /** Date on which it happened or started. */
  date: partialDate,
  /** End date, if it lasted longer. */
  until: partialDate.optional(),
  /** True if a source reports it as planned for the date. */
  planned: z.boolean().default(false),
  /** The fact in our own words, without comparison to the interview. */
  text: z.string().min(10),
  /** If sources differ: who reports what. */
  differ: z.string().min(10).optional(),
  /** What we searched for and did not find in any source. */
  notFound: z.string().min(10).optional(),
  /** high: a primary source or two independent ones; medium: one secondary source. */
  confidence: z.enum(['high', 'medium']),
  /** Source keys. */
  sources: z.array(z.string()).min(1),
  /** Ids of the statements and entries that it follows up. */
  follows: z.array(z.string()).default([]),
  /** Slugs of the topics and operations that show it. */
  pages: z.array(z.string()).min(1),
});

/** Status of a statement since the interview. */
export const statusSchema = z.strictObject({
  /** Id of the statement, `12.11`. */
  statement: z.string().regex(/^\d+\.\d+$/, 'a statement id such as 10.5'),
  status: z.enum(Object.keys(STATUSES) as [StatusName, ...StatusName[]]),
  /** Reason, in a sentence. */
  reason: z.string().min(15),
  /** Ids of the facts that support it; empty only for `nothing found`. */
  facts: z.array(z.string()),
});

/** A validated later fact. */
export type FactRecord = z.output<typeof factSchema>;
/** A validated status. */
export type StatusRecord = z.output<typeof statusSchema>;
