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

/** A date as a number of years; a bare year stands at its middle. */
export function yearOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  return month === undefined ? year + 0.5 : year + (month - 1) / 12 + ((day ?? 15) - 1) / 365;
}

/** Membership of each state, up to the day `until`. */
export function memberships({ since, pictures: { timeline } }: Registry, until: string): Row[] {
  return (timeline?.states ?? []).map(({ name, steps }) => {
    const dated = steps.map(({ fact, is }) => ({ is, date: factOf(since.facts, fact).date }));
    const bars = dated.flatMap(({ is, date }, i): Bar[] =>
      is === 'left'
        ? []
        : [
            {
              from: yearOf(date),
              to: yearOf(dated[i + 1]?.date ?? until),
              kind: is === 'frozen' ? 'frozen' : 'solid',
            },
          ],
    );
    return { name, bars, keys: steps.map(({ fact }) => fact) };
  });
}

/** The years that plans and strategies cover: solid where the interview gives them, else of later facts. */
export function plans({ reference, pictures: { timeline } }: Registry): Row[] {
  return (timeline?.plans ?? []).map(({ name, bars }) => ({
    name,
    bars: bars.map(({ key, from, to }): Bar => ({
      from,
      to: to + 1,
      kind: reference.events.some(({ id }) => id === key) ? 'solid' : 'plan',
    })),
    keys: bars.flatMap(({ key }) => supportKeys(reference, key)),
  }));
}

/** Single dates of the interview and of other sources. */
export function marks({ reference, since, pictures: { timeline } }: Registry): Mark[] {
  return (timeline?.marks ?? []).map(({ key, name }) => {
    const event = reference.events.find(({ id }) => id === key);
    const { date } = event ?? factOf(since.facts, key);
    return { name, at: yearOf(date), fromInterview: event !== undefined, keys: supportKeys(reference, key) };
  });
}

/** An event rests on the statements it cites, a fact on itself. */
function supportKeys(reference: Registry['reference'], key: string): string[] {
  const event = reference.events.find(({ id }) => id === key);
  return event ? event.citations.map((citation) => citation.key) : [key];
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
