import { z } from 'astro/zod';

/** Kinds of reference entries with the titles of their pages. Each kind is a file in `content/reference/` and a page in `/reference/`. */
export const ENTRY_KINDS = {
  members: 'Members and status',
  bodies: 'Bodies and forces',
  organizations: 'Other organizations',
  people: 'People',
  documents: 'Documents',
  places: 'Places',
  terms: 'Glossary',
} as const;

/** Kind of a reference entry, the name of its file. */
export type EntryKind = keyof typeof ENTRY_KINDS;

const idSchema = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
const nameList = z.array(z.string().min(2)).default([]);
const cyrillic = z.string().regex(/\p{Script=Cyrillic}/u, 'Russian, in Cyrillic letters');
/** One line of Markdown with citations, as in a topic. */
const prose = z.string().min(10);

/** A reference entry about one named thing. */
export const entrySchema = z.strictObject({
  /** Anchor of the entry, unique across the site. */
  id: idSchema,
  /** The name in the spelling that the whole site uses. */
  name: z.string().min(2),
  /** Acronym. Its first use on a page also links to the entry. */
  acronym: z.string().min(2).optional(),
  /** The Russian name, if a source gives it. */
  russian: cyrillic.optional(),
  /** Other names in the source. They are shown, searchable and linked on first use. */
  sourceWords: nameList,
  /** Search words that readers may type. They are searchable but not shown. */
  aliases: nameList,
  /** False if the name is a common word and must not be linked in text. */
  linked: z.boolean().default(true),
  /** Short note next to the name: the post of a person, the date and status of a document, the country of a place. */
  note: z.string().min(3).optional(),
  /** Definition, from the interview if possible. Ends with a citation. */
  definition: prose,
  /** Definition from other sources, shown separately from the interview. Ends with a citation of a source. */
  outside: prose.optional(),
  /** Ids of related entries. */
  see: z.array(z.string()).default([]),
});

/** A quantity from the interview. */
export const figureSchema = z.strictObject({
  id: idSchema,
  /** Numeric value, for sorting. */
  value: z.number().positive(),
  /** The number as shown on pages: `159 thousand`. */
  shown: z.string().min(1),
  /** Precision stated by the source. */
  hedge: z.enum(['exact', 'about', 'more than', 'almost']),
  /** What is counted: `people`, `breaches of migration law`. */
  unit: z.string().min(3),
  /** What happened to the things counted: `put on the international wanted list`. */
  subject: z.string().min(5),
  /** Who acted; `not named` if the source does not say. */
  actor: z.string().min(3),
  /** Place or organization that the figure covers. */
  scope: z.string().min(3),
  /** Year or period; `not given` if the source gives none. */
  period: z.string().min(4),
  /** Slug of the operation, only if the source links the figure to it. */
  operation: z.string().optional(),
  /** Id of the statement that contains the figure. */
  statement: z.string().regex(/^\d+\.\d+$/, 'a statement id such as 10.5'),
});

/** A dated event from the interview. */
export const eventSchema = z.strictObject({
  id: idSchema,
  /** A year, an ISO date or a range of years (`2015–2020`). */
  date: z
    .string()
    .regex(/^\d{4}(?:-\d\d-\d\d|–\d{4})?$/, 'a year, a date such as 2020-07-16 or a range such as 2015–2020'),
  /** Title, as a noun phrase. */
  title: z.string().min(5),
  /** Whether the interview reports the event as past, ongoing or planned. */
  standing: z.enum(['happened', 'goes on', 'planned']),
  /** What the source reports. Ends with a citation. */
  text: prose,
});

/** A correction: a passage that the site reads differently from the printed source. */
export const correctionSchema = z.strictObject({
  /** Kind of correction. */
  kind: z.enum(['misprint', 'translation', 'date', 'reference', 'name']),
  /** The printed words. */
  printed: z.string().min(2),
  /** The corrected reading. */
  read: z.string().min(2),
  /** Ids of statements or keys of sources that contain the printed words. */
  at: z.array(z.string()).min(1),
});

/** A validated reference entry. */
export type EntryRecord = z.output<typeof entrySchema>;
/** A validated figure. */
export type FigureRecord = z.output<typeof figureSchema>;
/** A validated event. */
export type EventRecord = z.output<typeof eventSchema>;
/** A validated correction. */
export type CorrectionRecord = z.output<typeof correctionSchema>;
