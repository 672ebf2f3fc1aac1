import { INTERVIEW_DATE, SPEAKERS } from '../registry/site.ts';
import { z } from 'astro/zod';
import { figureSchema } from '../registry/reference-schemas.ts';
import { dataSet } from './data-set.ts';
import { addressOf, day, id, locator, markOf, place, statementId, text } from './fields.ts';

export const figures = dataSet({
  name: 'figures',
  title: 'Figures',
  about: 'One quantity of the interview. The figures count unlike things and must not be added or compared.',
  mayBeEmpty: true,
  row: z.strictObject({
    id: id.describe('Name of the figure'),
    url: place.describe('Its row in the table of figures'),
    words: text.describe('Hedge and number as a sentence has them'),
    hedge: figureSchema.shape.hedge.describe('How exact the source says it is; never leave it out'),
    value: z.number().positive().describe('The number alone, for sorting'),
    shown: text.describe('The number as pages show it'),
    unit: text.describe('What is counted'),
    subject: text.describe('What happened to it'),
    actor: text.describe('Who did it; “not named” where the source does not say'),
    scope: text.describe('Where, or within what'),
    period: text.describe('Year or period; “not given” where the source gives none'),
    operation: id.nullable().describe('Operation, only where the source ties the figure to it by name'),
    statement: statementId.describe('Statement that holds it'),
    speaker: text.describe('Who gave the figure'),
    date: day.describe('Day of the interview'),
    locator: locator.nullable().describe('Paragraph and sentence of the exchange'),
  }),
  draw: ({ reference, statements }) =>
    [...reference.figures.values()].map((figure) => {
      const statement = statements.get(figure.statement);
      if (!statement) throw new Error(`figure ${figure.id} rests on no statement`);
      return {
        file: figure.file,
        line: figure.line,
        row: {
          id: figure.id,
          url: addressOf(figure.url),
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
          statement: markOf(figure.statement),
          speaker: SPEAKERS[statement.speaker].name,
          date: INTERVIEW_DATE,
          locator: statement.locator || null,
        },
      };
    }),
});
