import { INTERVIEW_DATE, SPEAKERS } from '../registry/site.ts';
import { z } from 'astro/zod';
import { STATUSES, type StatusName } from '../registry/since-schemas.ts';
import { defineDataSet } from './data-set.ts';
import {
  publicUrl,
  countField,
  dateField,
  idField,
  listField,
  locatorField,
  withSectionSign,
  listItemField,
  urlField,
  statementIdField,
  textField,
} from './fields.ts';

/** Statements of the interview. */
export const statementsDataSet = defineDataSet({
  name: 'statements',
  title: 'Statements',
  about: 'One claim of the interview, in our words, with who made it, when, and where it stands in the source.',
  row: z.strictObject({
    id: statementIdField.describe('Number of the statement, for ever: exchange and place in it'),
    url: urlField.describe('Page of the statement'),
    exchange: countField.describe('Number of the exchange; 0 is the lead'),
    number: countField.describe('Number in the exchange; 0 is the question'),
    label: textField.describe('What it is about'),
    text: textField.describe('The claim as plain text, a paraphrase; of a withdrawn statement, the reason'),
    speaker: textField.describe('Who made the claim'),
    speaker_role: textField.describe('In what capacity'),
    date: dateField.describe('Day of the interview'),
    locator: locatorField
      .nullable()
      .describe('Paragraph and sentence of the exchange; ¶0 is the question. Empty where withdrawn'),
    remarks: listField(listItemField).describe('Remarks of the editors, no part of the claim'),
    themes: listField(idField).describe('Topics it bears on, as in their addresses'),
    status: z
      .enum(Object.keys(STATUSES) as [StatusName, ...StatusName[]])
      .nullable()
      .describe('What became of it since 2020, by other sources; empty where it was not followed up'),
    withdrawn: z.boolean().describe('True where the number is a tombstone'),
  }),
  createRows: ({ statements, since }) =>
    [...statements.values()].map((statement) => ({
      file: statement.file,
      line: statement.line,
      row: {
        id: withSectionSign(statement.id),
        url: publicUrl(statement.page),
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
