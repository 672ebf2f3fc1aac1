import { TOPIC_GROUPS } from './site.ts';
import { z } from 'astro/zod';

const searchAliases = z.array(z.string().min(2)).default([]);
const isoDay = z.iso.date();
/** A day, or a month or year where no more is known. */
export const partialDate = z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)], {
  error: 'a date as 2024, 2024-06 or 2024-06-30',
});
const ranges = z.union([z.int().nonnegative(), z.string()]);

/** Front matter of an exchange, `content/interview/NN-name.mdx`. */
export const exchangeSchema = z.strictObject({
  /** Heading of the exchange: a noun phrase. */
  title: z.string().min(3).max(70),
  /** The question, short, in our words, at most 90 characters. For the lead: the question it answers. */
  question: z.string().min(10).max(90).endsWith('?'),
  /** Theme (the slug of a topic) → the statements tagged with it, as `0-3, 7`. The topic must cite all of them. */
  themes: z.record(z.string(), ranges),
  /** Words readers type that the text does not hold; searched, never shown. */
  aliases: searchAliases,
  /** Statements whose speaker is not the one the exchange implies: number → speaker, as `site.yaml` names them. */
  speakers: z.record(z.string(), z.enum(['interviewee', 'interviewer', 'agency'])).default({}),
  /** Statements that no page cites: number → why. */
  unused: z.record(z.string(), z.string().min(10)).default({}),
  /**
   * The paragraphs of the source: 0 is the question, 1 … the answer. `sentences` is how many each has; `opens` its first
   * words, found once in the source page, from which the link into that page is made (a text fragment).
   */
  paragraphs: z.record(z.string(), z.strictObject({ sentences: z.int().positive(), opens: z.string().min(8) })),
});

/** Front matter of a topic, `content/topics/slug.mdx`. Its first paragraph is its answer and its description. */
export const topicSchema = z.strictObject({
  /** Title of the page: a noun phrase, unique on the site. */
  title: z.string().min(3).max(70),
  /** Group of the navigation. */
  group: z.enum(Object.keys(TOPIC_GROUPS)),
  /** Place in the group, from 1. */
  order: z.int().positive(),
  /** Words readers type that the text does not hold; searched, never shown. */
  aliases: searchAliases,
  /** Slugs of topics worth reading next. */
  related: z.array(z.string()).min(1),
});

/** Front matter of an operation, `content/operations/slug.mdx`. Like a topic, it opens with its answer. */
export const operationSchema = z.strictObject({
  /** Title of the page, the name as the glossary spells it; unique on the site. */
  title: z.string().min(3).max(70),
  /** Whether the interview speaks of an operation or of exercises. */
  kind: z.enum(['operation', 'training']),
  /** Place in the list, from 1. */
  order: z.int().positive(),
  /** The name in Russian, where a source gives it. */
  russian: z
    .string()
    .regex(/\p{Script=Cyrillic}/u)
    .optional(),
  /** That source: a key of `content/sources/`. */
  russianSource: z.string().optional(),
  /** Words readers type that the text does not hold; searched, never shown. */
  aliases: searchAliases,
  /** Slugs of topics and operations worth reading next. */
  related: z.array(z.string()).min(1),
});

/** Front matter of a fixed page, `content/pages/key.mdx`; the body is the prose that the page opens with. */
export const pageSchema = z.strictObject({
  /** Title of the page, unique on the site. */
  title: z.string().min(3).max(70),
  /** One sentence for search engines and link previews. */
  description: z.string().min(20).max(200),
  /** What a search finds the page by; without it the page is no search result. */
  search: z.string().min(10).optional(),
  /** Words readers type that the text does not hold; searched, never shown. */
  aliases: searchAliases,
  /** Opening sentence, shown large. */
  lede: z.string().min(10).optional(),
  /** Tables of later facts that the page shows, each under a heading with an anchor. */
  tables: z
    .array(
      z.strictObject({
        anchor: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
        title: z.string().min(3),
        /** Head of the second column; the first is the date. */
        head: z.string().min(2),
        /** Ids of later facts, in the order of the rows. */
        facts: z.array(z.string()).min(1),
      }),
    )
    .default([]),
  /** Searches that the home page offers as examples. */
  examples: z.array(z.string().min(2)).default([]),
});

/** A source, `content/sources/key.yaml`; `[^key]` cites it. */
export const sourceSchema = z.strictObject({
  /** Title as printed; in (round brackets) a description of ours, where the source has none. */
  title: z.string().min(3),
  /** What a citation marker shows: one to three words. */
  short: z.string().min(3).max(40),
  /** What sort of text it is. */
  kind: z.enum(['interview', 'news-line', 'document', 'web-page']),
  /** Who published it where we read it. */
  publisher: z.string().min(2),
  /** Who made the text, where that is not the publisher. */
  agency: z.string().optional(),
  /** Day of publication, ISO, or month or year where no more is known; null where the source shows none. */
  published: partialDate.nullable(),
  /** Day of the event that the source reports, ISO, where it names one. */
  event: isoDay.optional(),
  /** Address. */
  url: z.url({ protocol: /^https?$/ }),
  /** Language of the text, as a BCP 47 tag. */
  language: z.string().min(2),
  /** Day on which we read it, ISO. */
  read: isoDay,
  /** What it is and says, in our words; a source of later facts is told by them. */
  summary: z.string().min(20).optional(),
});

export type ExchangeFront = z.output<typeof exchangeSchema>;
export type OperationFront = z.output<typeof operationSchema>;
export type TopicFront = z.output<typeof topicSchema>;
export type PageFront = z.output<typeof pageSchema>;
export type SourceFront = z.output<typeof sourceSchema>;
