import { z } from 'astro/zod';

const speakerSchema = z.strictObject({
  /** Name as shown with statements. */
  name: z.string().min(2),
  /** Post, or role in the interview. */
  role: z.string().min(3),
});

/** `content/site.yaml`: name, subject and interview of the site. */
export const siteSchema = z.strictObject({
  /** Name of the site in titles and in the header. */
  name: z.string().min(2).max(40),
  /** Name in lower-case ASCII, used as prefix of citation keys and citation file names. */
  key: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
  /** Subject of the site, as used within a sentence: `the port of Aldby`. */
  subject: z.string().min(2).max(60),
  /** One line below the name on share images. */
  tagline: z.string().min(5).max(60),
  /** Description of the site in one sentence. */
  description: z.string().min(40).max(200),
  /** Organizations that do not publish the site: `the port authority or any government`. */
  independentOf: z.string().min(3),
  /** Date of the last check of later facts, ISO. */
  checkedTo: z.iso.date(),
  /** The interview that the statements paraphrase. */
  interview: z.strictObject({
    /** Citation key of the interview. */
    key: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
    /** Source key: its file in `content/sources/`, without `.yaml`. */
    source: z.string(),
    /** Date of the interview and of all statements, ISO. */
    date: z.iso.date(),
    /** Number of questions, without the lead. */
    questions: z.int().positive(),
    /** News agency that published it. */
    agency: z.string().min(2),
    /** Speakers: the interviewee, the interviewer, and the agency as author of the lead. */
    speakers: z.strictObject({
      interviewee: speakerSchema.extend({ given: z.string().min(1), family: z.string().min(1) }),
      interviewer: speakerSchema,
      agency: speakerSchema,
    }),
  }),
  /** Topic groups in navigation order: key → title. */
  topicGroups: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.string().min(3)),
  /** Countries of the search filter: name → prefixes of words that name the country. */
  countries: z
    .record(z.string(), z.array(z.string().regex(/^\p{L}[\p{L} -]+$/u, 'letters, spaces and hyphens')).min(1))
    .default({}),
});

/** Validated `content/site.yaml`. */
export type Site = z.output<typeof siteSchema>;
