import type { Registry } from '../registry/registry.ts';

/** A stretch of years on a row. */
export interface Bar {
  from: number;
  to: number;
  /** solid: as it was; frozen: a member that says it takes no part; plan: years of a document, by another source. */
  kind: 'solid' | 'frozen' | 'plan';
}
export interface Row {
  name: string;
  bars: Bar[];
  /** Facts and events it is drawn from. */
  keys: string[];
}
export interface Mark {
  name: string;
  at: number;
  fromInterview: boolean;
  keys: string[];
}

/** Facts by which states came in and went out; the states are those their texts name. */
const JOINED = ['fact-cst-signed-tashkent', 'fact-cst-accessions-1993', 'fact-uzbekistan-rejoined'];
const LEFT = ['fact-cst-1999-departures', 'fact-uzbekistan-suspended'];
const FROZE = ['fact-armenia-freeze-2024'];
const STATES = [
  'Armenia',
  'Belarus',
  'Kazakhstan',
  'Kyrgyzstan',
  'Russia',
  'Tajikistan',
  'Uzbekistan',
  'Azerbaijan',
  'Georgia',
];

/** Plans: rows, with the facts whose texts name the years. */
const PLANS = {
  'Anti-drug strategies': ['fact-strategy-2021-2025', 'fact-strategy-2026-2030'],
  'Plans of military cooperation': ['fact-plan-2021-2025', 'fact-plan-2026-2030'],
};

const MARKS = {
  'fact-cst-signed-tashkent': 'treaty signed, 1992',
  'event-2000': 'arms accord, 2000',
  'fact-charter-signed': 'charter signed, 2002',
  'event-2003': 'Channel, from 2003',
  'fact-un-observer': 'UN observer, 2004',
  'event-2011': 'trainings in Russia, from 2011',
  'fact-kazakhstan-decision': 'troops sent to Kazakhstan, 2022',
};

/** A date as a number of years; a bare year stands at its middle. */
export function yearOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  return month === undefined ? year + 0.5 : year + (month - 1) / 12 + ((day ?? 15) - 1) / 365;
}

/** Membership of each state, up to the day `until`. */
export function memberships({ since }: Registry, until: string): Row[] {
  return STATES.map((name) => {
    const steps = [...JOINED, ...LEFT, ...FROZE]
      .map((id) => factOf(since.facts, id))
      .filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text))
      .sort((a, b) => yearOf(a.date) - yearOf(b.date));
    const bars = steps.flatMap(({ id, date }, i): Bar[] => {
      if (LEFT.includes(id)) return [];
      const next = steps[i + 1]?.date ?? until;
      return [{ from: yearOf(date), to: yearOf(next), kind: FROZE.includes(id) ? 'frozen' : 'solid' }];
    });
    return { name, bars, keys: steps.map(({ id }) => id) };
  });
}

/** The years that plans and strategies cover: of the interview where it gives them, else of later facts. */
export function plans({ reference, since }: Registry): Row[] {
  const stated = reference.events.find(({ id }) => id === 'event-2015');
  return Object.entries(PLANS).map(([name, ids]) => {
    const later = ids.map((id) => factOf(since.facts, id));
    const own = name.startsWith('Anti-drug') && stated ? [stated] : [];
    return {
      name,
      bars: [
        ...own.map(({ date }): Bar => ({ ...stretchIn(date), kind: 'solid' })),
        ...later.map(({ text }): Bar => ({ ...stretchIn(text), kind: 'plan' })),
      ],
      keys: [...own.flatMap(({ citations }) => citations.map(({ key }) => key)), ...ids],
    };
  });
}

/** Single dates of the interview and of other sources. */
export function marks({ reference, since }: Registry): Mark[] {
  return Object.entries(MARKS).map(([id, name]) => {
    const event = reference.events.find((candidate) => candidate.id === id);
    if (event)
      return { name, at: yearOf(event.date), fromInterview: true, keys: event.citations.map(({ key }) => key) };
    return { name, at: yearOf(factOf(since.facts, id).date), fromInterview: false, keys: [id] };
  });
}

/** `2021–2025` in a text, from the start of the first year to the end of the last. */
function stretchIn(text: string): { from: number; to: number } {
  const [, from, to] = /(\d{4})–(\d{4})/.exec(text) ?? [];
  if (from === undefined || to === undefined) throw new Error(`no stretch of years in “${text}”`);
  return { from: Number(from), to: Number(to) + 1 };
}

function factOf(facts: Registry['since']['facts'], id: string) {
  const fact = facts.get(id);
  if (!fact) throw new Error(`the timeline is drawn from ${id}, which is no fact`);
  return fact;
}

/** Years of a bar in words: `1992–1999`, `since 2006`. */
export function yearsOf({ from, to }: Bar, end: number): string {
  const last = Number.isInteger(to) ? to - 1 : Math.floor(to);
  return to >= end && !Number.isInteger(to) ? `since ${Math.floor(from)}` : `${Math.floor(from)}–${last}`;
}
