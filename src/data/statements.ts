import { INTERVIEW_DATE, SPEAKERS } from '../registry/site.ts';
import { z } from 'astro/zod';
import { STATUSES, type StatusName } from '../registry/since-schemas.ts';
import { dataSet } from './data-set.ts';
import { addressOf, count, day, id, list, locator, markOf, part, place, statementId, text } from './fields.ts';

export const statements = dataSet({
  name: 'statements',
  title: 'Statements',
  about: 'One claim of the interview, in our words, with who made it, when, and where it stands in the source.',
  row: z.strictObject({
    id: statementId.describe('Number of the statement, for ever: exchange and place in it'),
    url: place.describe('Page of the statement'),
    exchange: count.describe('Number of the exchange; 0 is the lead'),
    number: count.describe('Number in the exchange; 0 is the question'),
    label: text.describe('What it is about'),
    text: text.describe('The claim as plain text, a paraphrase; of a withdrawn statement, the reason'),
    speaker: text.describe('Who made the claim'),
    speaker_role: text.describe('In what capacity'),
    date: day.describe('Day of the interview'),
    locator: locator
      .nullable()
      .describe('Paragraph and sentence of the exchange; ¶0 is the question. Empty where withdrawn'),
    remarks: list(part).describe('Remarks of the editors, no part of the claim'),
    themes: list(id).describe('Topics it bears on, as in their addresses'),
    status: z
      .enum(Object.keys(STATUSES) as [StatusName, ...StatusName[]])
      .nullable()
      .describe('What became of it since 2020, by other sources; empty where it was not followed up'),
    withdrawn: z.boolean().describe('True where the number is a tombstone'),
  }),
  draw: ({ statements, since }) =>
    [...statements.values()].map((statement) => ({
      file: statement.file,
      line: statement.line,
      row: {
        id: markOf(statement.id),
        url: addressOf(statement.page),
        exchange: statement.exchange,
        number: statement.number,
        label: statement.label,
        text: statement.text,
        speaker: SPEAKERS[statement.speaker].name,
        speaker_role: SPEAKERS[statement.speaker].role,
        date: INTERVIEW_DATE,
        locator: statement.locator || null,
        remarks: statement.remarks.map(({ text }) => text),
        themes: statement.themes,
        status: since.statuses.get(statement.id)?.status ?? null,
        withdrawn: statement.withdrawn,
      },
    })),
});
