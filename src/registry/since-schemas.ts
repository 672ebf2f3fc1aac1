import { z } from 'astro/zod';
import { partialDate } from './schemas.ts';

/** What can become of a statement, with what readers are told it means. */
export const STATUSES = {
  'carried out': 'It was done, or went on.',
  'adopted later': 'What was a plan or draft was adopted.',
  changed: 'What was so on the day of the interview is no longer so.',
  'circumstances changed': 'Something it rests on is no longer so.',
  'sources differ': 'Sources do not agree.',
  'nothing found': 'No source was found that says.',
} as const;

export type StatusName = keyof typeof STATUSES;

/** A fact from a source other than the interview. */
export const factSchema = z.strictObject({
  /** Anchor on `/since-2020/facts/`, unique on the site. */
  id: z.string().regex(/^fact-[a-z0-9-]+$/, 'fact-, then lower-case letters, digits and hyphens'),
  /** When it happened or began to be true. */
  date: partialDate,
  /** Until when, where it lasted. */
  until: partialDate.optional(),
  /** True for what was planned for the date. */
  planned: z.boolean().default(false),
  /** One fact, in our words, without comparison to the interview. */
  text: z.string().min(10),
  /** Where sources differ: who says what. */
  differ: z.string().min(10).optional(),
  /** What we looked for beside it and found in no source: ours, and not the sources'. */
  notFound: z.string().min(10).optional(),
  /** high: a primary source or two independent ones; medium: one secondary source. */
  confidence: z.enum(['high', 'medium']),
  /** Keys of `content/sources/`. */
  sources: z.array(z.string()).min(1),
  /** Statements and entries that it follows up. */
  follows: z.array(z.string()).default([]),
  /** Slugs of the topics and operations that show it. */
  pages: z.array(z.string()).min(1),
});

/** What became of a statement. */
export const statusSchema = z.strictObject({
  /** The statement, `12.11`. */
  statement: z.string().regex(/^\d+\.\d+$/, 'a statement, as 10.5'),
  status: z.enum(Object.keys(STATUSES) as [StatusName, ...StatusName[]]),
  /** Why, in a sentence. */
  reason: z.string().min(15),
  /** Facts that show it; empty only where nothing was found. */
  facts: z.array(z.string()),
});

export type FactFront = z.output<typeof factSchema>;
export type StatusFront = z.output<typeof statusSchema>;
