import { z } from 'astro/zod';

/** The kinds of entries, each a file of `content/reference/` and a page of `/reference/`, with its heading. */
export const ENTRY_KINDS = {
  members: 'Members and status',
  bodies: 'Bodies and forces',
  organizations: 'Other organizations',
  people: 'People',
  documents: 'Documents',
  places: 'Places',
  terms: 'Glossary',
} as const;

export type EntryKind = keyof typeof ENTRY_KINDS;

const idSchema = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
const nameList = z.array(z.string().min(2)).default([]);
const cyrillic = z.string().regex(/\p{Script=Cyrillic}/u, 'Russian, in Cyrillic letters');
/** Markdown on one line, in which citations stand as in a topic. */
const prose = z.string().min(10);

/** An entry: one thing that has a name. */
export const entrySchema = z.strictObject({
  /** Anchor of the entry, unique on the whole site. */
  id: idSchema,
  /** The name as the site spells it everywhere. */
  name: z.string().min(2),
  /** Short form, where there is one: its first use on a page links here too. */
  acronym: z.string().min(2).optional(),
  /** The Russian original, where a source gives it. */
  russian: cyrillic.optional(),
  /** What the source page calls it instead: shown, searched, and linked at first use. */
  sourceWords: nameList,
  /** Words readers type; searched, never shown. */
  aliases: nameList,
  /** False where the name is an everyday word that would be linked in the wrong places. */
  linked: z.boolean().default(true),
  /** One line of facts beside the name: post of a person, date and standing of a document, country of a place. */
  note: z.string().min(3).optional(),
  /** What it is, by the interview where it says so. Ends in a citation. */
  definition: prose,
  /** What other sources say it is; shown apart, as not from the interview. Ends in a citation of a source. */
  outside: prose.optional(),
  /** Ids of entries worth reading next. */
  see: z.array(z.string()).default([]),
});

/** A quantity of the source. */
export const figureSchema = z.strictObject({
  id: idSchema,
  /** The number itself, for sorting. */
  value: z.number().positive(),
  /** The number as pages show it: `159 thousand`. */
  shown: z.string().min(1),
  /** How exact the source says it is. */
  hedge: z.enum(['exact', 'about', 'more than', 'almost']),
  /** What is counted: `people`, `breaches of migration law`. */
  unit: z.string().min(3),
  /** What happened to them: `put on the international wanted list`. */
  subject: z.string().min(5),
  /** Who did it; `not named` where the source does not say. */
  actor: z.string().min(3),
  /** Where or within what. */
  scope: z.string().min(3),
  /** Year or period; `not given` where the source gives none. */
  period: z.string().min(4),
  /** Slug of the operation, only where the source ties the figure to it. */
  operation: z.string().optional(),
  /** The statement that holds it. */
  statement: z.string().regex(/^\d+\.\d+$/, 'a statement, as 10.5'),
});

/** Something with a date. */
export const eventSchema = z.strictObject({
  id: idSchema,
  /** When: a year, a day (ISO), or a stretch of years, `2015–2020`. */
  date: z.string().regex(/^\d{4}(?:-\d\d-\d\d|–\d{4})?$/, 'a year, a day as 2020-07-16 or years as 2015–2020'),
  /** What, as a noun phrase. */
  title: z.string().min(5),
  /** Whether it was reported as having happened, as going on, or as a plan of that day. */
  standing: z.enum(['happened', 'goes on', 'planned']),
  /** What the source says. Ends in a citation. */
  text: prose,
});

/** A mending: where the site reads the source otherwise than it is printed. */
export const correctionSchema = z.strictObject({
  /** What is mended. */
  kind: z.enum(['misprint', 'translation', 'date', 'reference', 'name']),
  /** The words of the source, few. */
  printed: z.string().min(2),
  /** How they are read. */
  read: z.string().min(2),
  /** Statements or sources concerned. */
  at: z.array(z.string()).min(1),
});

export type EntryFront = z.output<typeof entrySchema>;
export type FigureFront = z.output<typeof figureSchema>;
export type EventFront = z.output<typeof eventSchema>;
export type CorrectionFront = z.output<typeof correctionSchema>;
