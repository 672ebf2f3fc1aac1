import { TOPIC_GROUPS } from './site.ts';
import { z } from 'astro/zod';

const searchAliases = z.array(z.string().min(2)).default([]);
const isoDay = z.iso.date();
/** An ISO date, or only its year or year and month. */
export const partialDate = z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)], {
  error: 'a date such as 2024, 2024-06 or 2024-06-30',
});
const ranges = z.union([z.int().nonnegative(), z.string()]);

/** Front matter of an exchange, `content/interview/NN-name.mdx`. */
export const exchangeSchema = z.strictObject({
  /** Title of the exchange, as a noun phrase. */
  title: z.string().min(3).max(70),
  /** The question in short, in our own words. For the lead: the question that it answers. */
  question: z.string().min(10).max(90).endsWith('?'),
  /** Topic slug → numbers of its statements, such as `0-3, 7`. The topic must cite all of them. */
  themes: z.record(z.string(), ranges),
  /** Search words that the text does not contain. They are searchable but not shown. */
  aliases: searchAliases,
  /** Statement number → speaker, if it is not the default speaker. */
  speakers: z.record(z.string(), z.enum(['interviewee', 'interviewer', 'agency'])).default({}),
  /** Number of an uncited statement → reason why no page cites it. */
  unused: z.record(z.string(), z.string().min(10)).default({}),
  /**
   * Paragraphs of the source: 0 is the question, 1 and above are the answer. `sentences` is the number of sentences. `opens` is
   * the unique text at the start of the paragraph, used for a text fragment link into the source.
   */
  paragraphs: z.record(z.string(), z.strictObject({ sentences: z.int().positive(), opens: z.string().min(8) })),
});

/** Front matter of a topic, `content/topics/SLUG.mdx`. The first paragraph is the answer and the meta description. */
export const topicSchema = z.strictObject({
  /** Title of the page: a noun phrase, unique on the site. */
  title: z.string().min(3).max(70),
  /** Key of the topic group in the navigation. */
  group: z.enum(Object.keys(TOPIC_GROUPS)),
  /** Position in the group, from 1. */
  order: z.int().positive(),
  /** Search words that the text does not contain. They are searchable but not shown. */
  aliases: searchAliases,
  /** Slugs of related topics and operations. */
  related: z.array(z.string()).min(1),
});

/** Front matter of an operation, `content/operations/SLUG.mdx`. The first paragraph is the answer, as in a topic. */
export const operationSchema = z.strictObject({
  /** Title of the page, unique across the site. */
  title: z.string().min(3).max(70),
  /** Whether the interview describes an operation or an exercise. */
  kind: z.enum(['operation', 'training']),
  /** Position in the list, from 1. */
  order: z.int().positive(),
  /** Russian name, if a source gives it. */
  russian: z
    .string()
    .regex(/\p{Script=Cyrillic}/u)
    .optional(),
  /** Key of the source of the Russian name. */
  russianSource: z.string().optional(),
  /** Search words that the text does not contain. They are searchable but not shown. */
  aliases: searchAliases,
  /** Slugs of related topics and operations. */
  related: z.array(z.string()).min(1),
});

/** Front matter of a fixed page, `content/pages/KEY.mdx`. The body is the text at the start of the page. */
export const pageSchema = z.strictObject({
  /** Title of the page, unique across the site. */
  title: z.string().min(3).max(70),
  /** One sentence for search engines and link previews. */
  description: z.string().min(20).max(200),
  /** Text for the search index. Without it, the page is not a search result. */
  search: z.string().min(10).optional(),
  /** Search words that the text does not contain. They are searchable but not shown. */
  aliases: searchAliases,
  /** Opening sentence in large type. */
  lede: z.string().min(10).optional(),
  /** Tables of later facts, each with a heading and an anchor. */
  tables: z
    .array(
      z.strictObject({
        anchor: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
        title: z.string().min(3),
        /** Heading of the second column; the first column is the date. */
        head: z.string().min(2),
        /** Ids of the later facts in row order. */
        facts: z.array(z.string()).min(1),
      }),
    )
    .default([]),
  /** Example searches on the home page. */
  examples: z.array(z.string().min(2)).default([]),
});

/** A source, `content/sources/KEY.yaml`. Texts cite it as `[^KEY]`. */
export const sourceSchema = z.strictObject({
  /** Title as printed. If the source has none: our description, in round brackets. */
  title: z.string().min(3),
  /** Text of the citation marker, one to three words. */
  short: z.string().min(3).max(40),
  /** Kind of text. */
  kind: z.enum(['interview', 'news-line', 'document', 'web-page']),
  /** Publisher of the version that we read. */
  publisher: z.string().min(2),
  /** News agency or author, if different from the publisher. */
  agency: z.string().optional(),
  /** Date of publication; null if the source shows none. */
  published: partialDate.nullable(),
  /** Date of the reported event, ISO, if the source names it. */
  event: isoDay.optional(),
  /** Absolute URL. */
  url: z.url({ protocol: /^https?$/ }),
  /** Language of the text, as a BCP 47 tag. */
  language: z.string().min(2),
  /** Date on which we read it, ISO. */
  read: isoDay,
  /** Summary in our own words. Sources of later facts are summarized by those facts. */
  summary: z.string().min(20).optional(),
});

/** Validated front matter of an exchange. */
export type ExchangeFrontMatter = z.output<typeof exchangeSchema>;
/** Validated front matter of an operation. */
export type OperationFrontMatter = z.output<typeof operationSchema>;
/** Validated front matter of a topic. */
export type TopicFrontMatter = z.output<typeof topicSchema>;
/** Validated front matter of a fixed page. */
export type PageFrontMatter = z.output<typeof pageSchema>;
/** A validated source. */
export type SourceRecord = z.output<typeof sourceSchema>;
