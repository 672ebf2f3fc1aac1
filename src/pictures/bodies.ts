/** A box: an entry of the reference, and where it stands. */
export interface Body {
  id: string;
  /** Its name, broken into lines. */
  lines: string[];
  x: number;
  y: number;
  /** False where the interview does not name it. */
  named: boolean;
}

/** A tie of bodies that a statement or a source reports. */
export interface BodyLink {
  /** Entries, from where to where. */
  ends: string[];
  words: string[];
  /** The line, and where the first of its words stands. */
  d: string;
  x: number;
  y: number;
  /** True where the interview says it. */
  told: boolean;
  keys: string[];
}

export const BOX = { width: 160, height: 70 };

export const BODIES: Body[] = [
  { id: 'collective-security-council', lines: ['Collective', 'Security Council'], x: 130, y: 2, named: true },
  {
    id: 'committee-of-secretaries',
    lines: ['Committee of', 'Secretaries of', 'Security Councils'],
    x: 2,
    y: 180,
    named: false,
  },
  { id: 'secretary-general', lines: ['Secretary', 'General'], x: 258, y: 180, named: false },
  {
    id: 'national-security-councils',
    lines: ['Security councils', 'of the countries'],
    x: 2,
    y: 350,
    named: true,
  },
  { id: 'peacekeeping-forces', lines: ['Peacekeeping', 'forces'], x: 258, y: 350, named: true },
  { id: 'collective-forces-entry', lines: ['Collective', 'forces'], x: 258, y: 496, named: true },
];

/** Six councils in a ring, a line from each to each: in pairs and together. */
const ring = Array.from({ length: 6 }, (_, i) => ({
  x: Math.round(82 + 40 * Math.cos((i * Math.PI) / 3)),
  y: Math.round(478 + 40 * Math.sin((i * Math.PI) / 3)),
}));
export const RING = ring;
const pairs = ring.flatMap((a, i) => ring.slice(i + 1).map((b) => `M${a.x} ${a.y}L${b.x} ${b.y}`)).join('');

const [UP, DOWN, RIGHT] = ['m-5 8l5-8 5 8', 'm-5-8l5 8 5-8', 'm-8-5l8 5-8 5'];

/** Only what a statement or a source says. */
export const BODY_LINKS: BodyLink[] = [
  {
    ends: ['draft-anti-drug-strategy', 'collective-security-council'],
    words: ['draft strategy', 'readied, 2020'],
    d: `M2 46H130${RIGHT}`,
    x: 60,
    y: 18,
    told: true,
    keys: ['12.14'],
  },
  {
    ends: ['committee-of-secretaries', 'collective-security-council'],
    words: ['strategy and plan to', 'go to heads of state'],
    d: `M82 180V100H160V72${UP}`,
    x: 82,
    y: 133,
    told: false,
    keys: ['fact-cssc-november-2020'],
  },
  {
    ends: ['collective-security-council', 'secretary-general'],
    words: ['ruled how the', 'post rotates, 2015'],
    d: `M260 72V100H338V180${DOWN}`,
    x: 338,
    y: 133,
    told: false,
    keys: ['fact-sg-rotation'],
  },
  {
    ends: ['national-security-councils', 'committee-of-secretaries'],
    words: ['Russia’s secretary', 'in the chair, 2026'],
    d: `M82 350V250${UP}`,
    x: 82,
    y: 294,
    told: false,
    keys: ['fact-shoigu-cssc-chair-2026', 'fact-shoigu-secretary'],
  },
  {
    ends: ['collective-security-council', 'peacekeeping-forces'],
    words: ['decides, if the', 'member state asks'],
    d: `M210 72V322H338V350${DOWN}`,
    x: 338,
    y: 294,
    told: false,
    keys: ['peacekeeping-legal-grounds'],
  },
  {
    ends: ['collective-forces-entry', 'peacekeeping-forces'],
    words: ['one of four parts'],
    d: 'M338 496V420',
    x: 338,
    y: 463,
    told: false,
    keys: ['joint-staff-19-years'],
  },
  {
    ends: ['national-security-councils', 'national-security-councils'],
    words: ['work together in', 'pairs and jointly'],
    d: `M82 420V438${pairs}`,
    x: 82,
    y: 542,
    told: true,
    keys: ['1.1'],
  },
];
