import { z } from 'astro/zod';

/** What an amendment does, with what readers are told it means. */
export const AMENDMENT_KINDS = {
  corrected: 'It said something wrong, or too much, and says something else.',
  reworded: 'It says the same in other words.',
  added: 'It is new.',
  moved: 'It stands elsewhere.',
  withdrawn: 'It no longer stands; its address says why.',
} as const;

export type AmendmentKind = keyof typeof AMENDMENT_KINDS;

/** A statement (`10.3`), a later fact (`fact-port-opened`), or a page or passage (`/about/`, `/topics/port/#port-tasks`). */
const subject = z
  .string()
  .regex(/^(?:\d+\.\d+|fact-[a-z0-9-]+|\/.*)$/, 'a statement, a later fact, or a path of the site');

/** One change of what was published. */
export const amendmentSchema = z.strictObject({
  /** What it concerns. */
  what: z.array(subject).min(1),
  kind: z.enum(Object.keys(AMENDMENT_KINDS) as [AmendmentKind, ...AmendmentKind[]]),
  /** Why, in a sentence or two that readers see. */
  why: z.string().min(15),
});

/** A version of the whole site. */
export const versionSchema = z.strictObject({
  /** Three numbers, as 1.0.0; `package.json` has that of the newest. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, as 1.0.0'),
  /** Day of its publication, ISO. */
  date: z.iso.date(),
  /** What the version is as a whole, where there is something to say. */
  note: z.string().optional(),
  amendments: z.array(amendmentSchema),
});
