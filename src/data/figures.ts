import { INTERVIEW_DATE, SPEAKERS } from '../registry/site.ts';
import { z } from 'astro/zod';
import { figureSchema } from '../registry/reference-schemas.ts';
import { defineDataSet } from './data-set.ts';
import {
  publicUrl,
  dateField,
  idField,
  locatorField,
  withSectionSign,
  urlField,
  statementIdField,
  textField,
} from './fields.ts';

/** Figures from the interview. */
export const figuresDataSet = defineDataSet({
  name: 'figures',
  title: 'Figures',
  about: 'One quantity of the interview. The figures count unlike things and must not be added or compared.',
  mayBeEmpty: true,
  row: z.strictObject({
    id: idField.describe('Name of the figure'),
    url: urlField.describe('Its row in the table of figures'),
    words: textField.describe('Hedge and number as a sentence has them'),
    hedge: figureSchema.shape.hedge.describe('How exact the source says it is; never leave it out'),
    value: z.number().positive().describe('The number alone, for sorting'),
    shown: textField.describe('The number as pages show it'),
    unit: textField.describe('What is counted'),
    subject: textField.describe('What happened to it'),
    actor: textField.describe('Who did it; “not named” where the source does not say'),
    scope: textField.describe('Where, or within what'),
    period: textField.describe('Year or period; “not given” where the source gives none'),
    operation: idField.nullable().describe('Operation, only where the source ties the figure to it by name'),
    statement: statementIdField.describe('Statement that holds it'),
    speaker: textField.describe('Who gave the figure'),
    date: dateField.describe('Day of the interview'),
    locator: locatorField.nullable().describe('Paragraph and sentence of the exchange'),
  }),
  createRows: ({ reference, statements }) =>
    [...reference.figures.values()].map((figure) => {
      const statement = statements.get(figure.statement);
      if (!statement) throw new Error(`figure ${figure.id} rests on no statement`);
      return {
        file: figure.file,
        line: figure.line,
        row: {
          id: figure.id,
          url: publicUrl(figure.url),
          words: figure.words,
          hedge: figure.hedge,
          value: figure.value,
          shown: figure.shown,
          unit: figure.unit,
          subject: figure.subject,
          actor: figure.actor,
          scope: figure.scope,
          period: figure.period,
          operation: figure.operation ?? null,
          statement: withSectionSign(figure.statement),
          speaker: SPEAKERS[statement.speaker].name,
          date: INTERVIEW_DATE,
          locator: statement.locator || null,
        },
      };
    }),
});
