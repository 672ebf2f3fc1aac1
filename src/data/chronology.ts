import { CHECKED_TO } from '../registry/site.ts';
import { z } from 'astro/zod';
import { marks, memberships, plans, yearOf, yearsOf } from '../pictures/chronology.ts';
import { pictureFile } from '../registry/pictures.ts';
import type { Registry } from '../registry/registry.ts';
import { defineDataSet, rowsFromFile } from './data-set.ts';
import { listField, listItemField, supportIds, textField } from './fields.ts';

/** Rounds a decimal year to about one third of a day. */
const roundYear = (year: number): number => Math.round(year * 1000) / 1000;
/** Meaning of the bars of states and plans. */
const MEMBERSHIP_LABELS = { solid: 'member', frozen: 'participation called frozen', plan: 'plan' } as const;
const PLAN_LABELS = { ...MEMBERSHIP_LABELS, solid: 'plan, in the interview' } as const;

function chronologyRows(registry: Registry) {
  const end = yearOf(CHECKED_TO);
  const bars = [
    ...memberships(registry, CHECKED_TO).map((row) => ({ ...row, says: MEMBERSHIP_LABELS })),
    ...plans(registry).map((row) => ({ ...row, says: PLAN_LABELS })),
  ].flatMap(({ name, bars, keys, says }) =>
    bars.map((bar) => ({
      name,
      what: says[bar.kind] as string,
      years: yearsOf(bar, end),
      from: roundYear(bar.from),
      to: roundYear(bar.to) as number | null,
      support: supportIds(registry, keys),
    })),
  );
  const dates = marks(registry).map(({ name, at, fromInterview, keys }) => ({
    name,
    what: fromInterview ? 'date, in the interview' : 'date',
    years: String(Math.floor(at)),
    from: roundYear(at),
    to: null,
    support: supportIds(registry, keys),
  }));
  return [...bars, ...dates];
}

/** Bars and marks of the timeline picture. */
export const chronologyDataSet = defineDataSet({
  name: 'chronology',
  title: 'Picture of the timeline',
  about: 'One bar or mark of the picture on the timeline, by year.',
  mayBeEmpty: true,
  row: z.strictObject({
    name: textField.describe('State, plan or date'),
    what: textField.describe(
      'What the bar or mark says; what is not said to be in the interview is from other sources',
    ),
    years: textField.describe('When, in words'),
    from: z.number().describe('Start as a number of years, as drawn; a year without a day stands at its middle'),
    to: z
      .number()
      .nullable()
      .describe('End of a bar, in the same way; what still holds ends where facts were checked to'),
    support: listField(listItemField).describe('Statements and later facts it is drawn from'),
  }),
  createRows: (registry) => rowsFromFile(pictureFile('timeline'), chronologyRows(registry)),
});
