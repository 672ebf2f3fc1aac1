import { z } from 'astro/zod';

const speakerSchema = z.strictObject({
  /** The name as it is shown wherever a statement travels. */
  name: z.string().min(2),
  /** The post, or the part played in the interview. */
  role: z.string().min(3),
});

/** `content/site.yaml`: what the site is called, and what it is made from. */
export const siteSchema = z.strictObject({
  /** The site's own name, as shown in titles and the header. */
  name: z.string().min(2).max(40),
  /** The name in lower-case ASCII: the beginning of citation keys and of the names of citation files. */
  key: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
  /** What the site is about, as it stands in the middle of a sentence: `the port of Aldby`. */
  subject: z.string().min(2).max(60),
  /** One line below the name on share images. */
  tagline: z.string().min(5).max(60),
  /** One sentence that says what the site is. */
  description: z.string().min(40).max(200),
  /** Who might be taken for the publisher and is not: `the port authority or any government`. */
  independentOf: z.string().min(3),
  /** Day to which later facts were checked, ISO. */
  checkedTo: z.iso.date(),
  /** The interview that the statements retell. */
  interview: z.strictObject({
    /** Citation key of the interview. */
    key: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens'),
    /** Its file in `content/sources/`, without `.yaml`. */
    source: z.string(),
    /** Day of the interview, ISO. Every statement is of this day. */
    date: z.iso.date(),
    /** How many questions it has; the lead is number 0. */
    questions: z.int().positive(),
    /** Who published it. */
    agency: z.string().min(2),
    /** Who speaks: the person interviewed, who asks, and the agency as the author of the lead. */
    speakers: z.strictObject({
      interviewee: speakerSchema.extend({ given: z.string().min(1), family: z.string().min(1) }),
      interviewer: speakerSchema,
      agency: speakerSchema,
    }),
  }),
  /** Groups of topics in the order of the navigation: key → title. */
  topicGroups: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.string().min(3)),
  /** Countries by which results can be narrowed: name → beginnings of words that name it. */
  countries: z
    .record(z.string(), z.array(z.string().regex(/^\p{L}[\p{L} -]+$/u, 'letters, spaces and hyphens')).min(1))
    .default({}),
});

export type Site = z.output<typeof siteSchema>;
