import { z } from 'astro/zod';

const whole = z.int();
const degrees = z.number().min(-180).max(180);
const position = z.tuple([degrees, degrees]);
const anchor = z.enum(['start', 'middle', 'end']).default('start');
/** A country of the atlas by its ISO 3166-1 number, three digits. */
const countryCode = z.string().regex(/^\d{3}$/, 'the three digits of ISO 3166-1');
const keys = z.array(z.string()).min(1);

/** Words on a panel of the map. */
const label = z.strictObject({
  text: z.string().min(1),
  x: whole,
  y: whole,
  anchor,
  /** How it is set: the name of a country that belongs, of another country, or of a line. */
  class: z.enum(['name', 'soft', 'strong']),
});

/** `content/pictures/map.yaml`: members, places and words of the map. */
const mapSchema = z.strictObject({
  title: z.string().min(5),
  /** What the map shows, for readers who do not see it. */
  description: z.string().min(20),
  caption: z.string().min(20),
  /** What the table says of a member, and the statement that names the members. */
  memberNote: z.string().min(3),
  membersFrom: z.string(),
  /** Entry of the reference → country. */
  members: z.record(z.string(), countryCode),
  /** A border drawn heavily: its entry, and the two countries it lies between. */
  frontier: z.strictObject({ entry: z.string(), between: z.tuple([countryCode, countryCode]) }).optional(),
  /** Marks: where they lie, on which panel, and where their names stand beside them, in units of the picture. */
  places: z.array(
    z.strictObject({
      entry: z.string(),
      east: degrees,
      north: z.number().min(-90).max(90),
      kind: z.enum(['city', 'region']),
      panel: z.enum(['overview', 'inset']),
      dx: whole,
      dy: whole,
      anchor,
    }),
  ),
  /** The upper panel: its middle meridian, lines from words to countries (SVG path), words. */
  overview: z.strictObject({ meridian: degrees, leaders: z.string(), labels: z.array(label) }),
  /** The part that the lower panel enlarges, by two of its corners. */
  inset: z.strictObject({ northWest: position, southEast: position, leaders: z.string(), labels: z.array(label) }),
});

/** `content/pictures/bodies.yaml`: boxes and the ties between them. */
const bodiesSchema = z.strictObject({
  title: z.string().min(5),
  caption: z.string().min(20),
  /** Size of the picture. */
  width: whole,
  height: whole,
  /** Boxes: entry, its name broken into lines, place; `named` is false where the interview does not name it. */
  bodies: z.array(
    z.strictObject({ entry: z.string(), lines: z.array(z.string()).min(1), x: whole, y: whole, named: z.boolean() }),
  ),
  /** A ring of equal bodies, each joined to each. */
  ring: z.strictObject({ x: whole, y: whole, radius: whole, count: whole.min(2).max(12) }).optional(),
  /** Ties: entries at both ends, words with their place, line (SVG path), whether the interview says it, sources. */
  ties: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      words: z.array(z.string()).min(1),
      line: z.string(),
      x: whole,
      y: whole,
      interview: z.boolean(),
      keys,
    }),
  ),
});

const tieKind = z.enum(['main', 'active', 'open']);

/** `content/pictures/cooperation.yaml`: ties of the subject to organizations. */
const cooperationSchema = z.strictObject({
  title: z.string().min(5),
  caption: z.string().min(20),
  /** The word in the box from which all lines start. */
  hub: z.string().min(2).max(10),
  /** What a double, a single and a dotted line mean. */
  kinds: z.strictObject({ main: z.string(), active: z.string(), open: z.string() }),
  ties: z.array(
    z.strictObject({
      /** Entry of the organization. */
      organization: z.string(),
      kind: tieKind,
      /** What stands on the line, and below it. */
      words: z.array(z.string()),
      below: z.array(z.string()),
      statements: keys,
    }),
  ),
});

/** `content/pictures/timeline.yaml`: bars of members and plans, and single dates. */
const timelineSchema = z.strictObject({
  title: z.string().min(5),
  caption: z.string().min(20),
  /** First and last year of the scale. */
  first: whole,
  last: whole,
  /** Members, each with the later facts by which it joined, left or froze its part, in their order. */
  states: z.array(
    z.strictObject({
      name: z.string(),
      steps: z.array(z.strictObject({ fact: z.string(), is: z.enum(['joined', 'left', 'frozen']) })).min(1),
    }),
  ),
  /** Plans: the years that a fact or a dated event of the interview gives, both included. */
  plans: z.array(
    z.strictObject({
      name: z.string(),
      bars: z.array(z.strictObject({ key: z.string(), from: whole, to: whole })).min(1),
    }),
  ),
  /** Single dates: a fact, or a dated event of the interview. */
  marks: z.array(z.strictObject({ key: z.string(), name: z.string() })),
});

/** The schema of each picture's file. */
export const PICTURE_SCHEMAS = {
  map: mapSchema,
  bodies: bodiesSchema,
  cooperation: cooperationSchema,
  timeline: timelineSchema,
} as const;

export type PictureData = { [Name in keyof typeof PICTURE_SCHEMAS]?: z.output<(typeof PICTURE_SCHEMAS)[Name]> };
export type MapData = z.output<typeof mapSchema>;
