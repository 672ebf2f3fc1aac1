import { z } from 'astro/zod';

/** Kinds of amendments with the explanations shown to readers. */
export const AMENDMENT_KINDS = {
  corrected: 'It said something wrong, or too much, and says something else.',
  reworded: 'It says the same in other words.',
  added: 'It is new.',
  moved: 'It stands elsewhere.',
  withdrawn: 'It no longer stands; its address says why.',
} as const;

/** Kind of an amendment. */
export type AmendmentKind = keyof typeof AMENDMENT_KINDS;

/** A statement (`10.3`), a later fact (`fact-port-opened`), or a page or passage (`/about/`, `/topics/port/#port-tasks`). */
const subject = z
  .string()
  .regex(/^(?:\d+\.\d+|fact-[a-z0-9-]+|\/.*)$/, 'a statement, a later fact or a path on the site');

/** A change to published content. */
export const amendmentSchema = z.strictObject({
  /** Changed statements, facts and paths. */
  what: z.array(subject).min(1),
  kind: z.enum(Object.keys(AMENDMENT_KINDS) as [AmendmentKind, ...AmendmentKind[]]),
  /** Reason, in one or two sentences shown to readers. */
  why: z.string().min(15),
});

/** A version of the site. */
export const versionSchema = z.strictObject({
  /** Version number; the newest equals the version in `package.json`. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers such as 1.0.0'),
  /** Date of publication, ISO. */
  date: z.iso.date(),
  /** Note on the version as a whole. */
  note: z.string().optional(),
  amendments: z.array(amendmentSchema),
});
