import { z } from 'astro/zod';

const whole = z.int();
const degrees = z.number().min(-180).max(180);
const position = z.tuple([degrees, degrees]);
const anchor = z.enum(['start', 'middle', 'end']).default('start');
/** Numeric ISO 3166-1 code of a country. */
const countryCode = z.string().regex(/^\d{3}$/, 'a numeric ISO 3166-1 code of three digits');
const keys = z.array(z.string()).min(1);

/** A text label on a panel of the map. */
const label = z.strictObject({
  text: z.string().min(1),
  x: whole,
  y: whole,
  anchor,
  /** Text style: `name` for members, `soft` for other countries, `strong` for lines. */
  class: z.enum(['name', 'soft', 'strong']),
});

/** `content/pictures/map.yaml`: members, places and labels of the map. */
const mapSchema = z.strictObject({
  title: z.string().min(5),
  /** Text alternative of the map. */
  description: z.string().min(20),
  caption: z.string().min(20),
  /** Note on members in the table, and the id of the statement that names the members. */
  memberNote: z.string().min(3),
  membersFrom: z.string(),
  /** Entry id → country code. */
  members: z.record(z.string(), countryCode),
  /** A highlighted border: its entry id and the two countries. */
  frontier: z.strictObject({ entry: z.string(), between: z.tuple([countryCode, countryCode]) }).optional(),
  /** Markers: coordinates in degrees, panel, and offset of the label in units of the picture. */
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
  /** Upper panel: central meridian in degrees, leader lines (SVG path) and labels. */
  overview: z.strictObject({ meridian: degrees, leaders: z.string(), labels: z.array(label) }),
  /** Lower panel: corners of the enlarged area as [longitude, latitude], leader lines (SVG path) and labels. */
  inset: z.strictObject({ northWest: position, southEast: position, leaders: z.string(), labels: z.array(label) }),
});

/** `content/pictures/bodies.yaml`: a diagram of bodies and the ties between them. */
const bodiesSchema = z.strictObject({
  title: z.string().min(5),
  caption: z.string().min(20),
  /** Size of the picture in SVG units. */
  width: whole,
  height: whole,
  /** Boxes: entry id, name by line, position; `named` is false if the interview does not name the body. */
  bodies: z.array(
    z.strictObject({ entry: z.string(), lines: z.array(z.string()).min(1), x: whole, y: whole, named: z.boolean() }),
  ),
  /** A ring of `count` equal bodies, each connected to all others. */
  ring: z.strictObject({ x: whole, y: whole, radius: whole, count: whole.min(2).max(12) }).optional(),
  /** Ties: entry ids of both ends, label with position, line (SVG path), whether the interview reports the tie, and citation keys. */
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

/** `content/pictures/cooperation.yaml`: ties between the subject and other organizations. */
const cooperationSchema = z.strictObject({
  title: z.string().min(5),
  caption: z.string().min(20),
  /** Label of the central box. */
  hub: z.string().min(2).max(10),
  /** Legend for double (`main`), single (`active`) and dotted (`open`) lines. */
  kinds: z.strictObject({ main: z.string(), active: z.string(), open: z.string() }),
  ties: z.array(
    z.strictObject({
      /** Entry id of the organization. */
      organization: z.string(),
      kind: tieKind,
      /** Label on the line, and label below it. */
      words: z.array(z.string()),
      below: z.array(z.string()),
      statements: keys,
    }),
  ),
});

/** `content/pictures/timeline.yaml`: bars for memberships and plans, and markers for single dates. */
const timelineSchema = z.strictObject({
  title: z.string().min(5),
  caption: z.string().min(20),
  /** First and last year of the axis. */
  first: whole,
  last: whole,
  /** Member states with the ids of the facts by which they joined, left or froze participation, in date order. */
  states: z.array(
    z.strictObject({
      name: z.string(),
      steps: z.array(z.strictObject({ fact: z.string(), is: z.enum(['joined', 'left', 'frozen']) })).min(1),
    }),
  ),
  /** Plans: first and last year, with the id of a fact or event. */
  plans: z.array(
    z.strictObject({
      name: z.string(),
      bars: z.array(z.strictObject({ key: z.string(), from: whole, to: whole })).min(1),
    }),
  ),
  /** Single dates: the id of a fact or event. */
  marks: z.array(z.strictObject({ key: z.string(), name: z.string() })),
});

/** Schemas of the picture files by name. */
export const PICTURE_SCHEMAS = {
  map: mapSchema,
  bodies: bodiesSchema,
  cooperation: cooperationSchema,
  timeline: timelineSchema,
} as const;

/** Validated data of the pictures by name. */
export type PictureData = { [Name in keyof typeof PICTURE_SCHEMAS]?: z.output<(typeof PICTURE_SCHEMAS)[Name]> };
/** Validated data of the map. */
export type MapData = z.output<typeof mapSchema>;
