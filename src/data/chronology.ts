import { CHECKED_TO } from '../registry/site.ts';
import { z } from 'astro/zod';
import { marks, memberships, plans, yearOf, yearsOf } from '../pictures/chronology.ts';
import { pictureFile } from '../registry/pictures.ts';
import type { Registry } from '../registry/registry.ts';
import { dataSet, drawnIn } from './data-set.ts';
import { list, part, supportOf, text } from './fields.ts';

/** A date as a number of years, as exact as a day needs. */
const rounded = (year: number): number => Math.round(year * 1000) / 1000;
/** What a bar of a state, or of a plan, says. */
const MEMBER = { solid: 'member', frozen: 'participation called frozen', plan: 'plan' } as const;
const PLAN = { ...MEMBER, solid: 'plan, in the interview' } as const;

function rows(registry: Registry) {
  const end = yearOf(CHECKED_TO);
  const bars = [
    ...memberships(registry, CHECKED_TO).map((row) => ({ ...row, says: MEMBER })),
    ...plans(registry).map((row) => ({ ...row, says: PLAN })),
  ].flatMap(({ name, bars, keys, says }) =>
    bars.map((bar) => ({
      name,
      what: says[bar.kind] as string,
      years: yearsOf(bar, end),
      from: rounded(bar.from),
      to: rounded(bar.to) as number | null,
      support: supportOf(registry, keys),
    })),
  );
  const dates = marks(registry).map(({ name, at, fromInterview, keys }) => ({
    name,
    what: fromInterview ? 'date, in the interview' : 'date',
    years: String(Math.floor(at)),
    from: rounded(at),
    to: null,
    support: supportOf(registry, keys),
  }));
  return [...bars, ...dates];
}

export const chronology = dataSet({
  name: 'chronology',
  title: 'Picture of the timeline',
  about: 'One bar or mark of the picture on the timeline, by year.',
  mayBeEmpty: true,
  row: z.strictObject({
    name: text.describe('State, plan or date'),
    what: text.describe('What the bar or mark says; what is not said to be in the interview is from other sources'),
    years: text.describe('When, in words'),
    from: z.number().describe('Start as a number of years, as drawn; a year without a day stands at its middle'),
    to: z
      .number()
      .nullable()
      .describe('End of a bar, in the same way; what still holds ends where facts were checked to'),
    support: list(part).describe('Statements and later facts it is drawn from'),
  }),
  draw: (registry) => drawnIn(pictureFile('timeline'), rows(registry)),
});
