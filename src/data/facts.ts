import { z } from 'astro/zod';
import { defineDataSet } from './data-set.ts';
import {
  publicUrl,
  idField,
  listField,
  withSectionSign,
  listItemField,
  partialDateField,
  urlField,
  statementIdField,
  supportIds,
  textField,
} from './fields.ts';

/** Facts from other sources. */
export const factsDataSet = defineDataSet({
  name: 'facts',
  title: 'Facts from other sources',
  about: 'One dated fact from sources other than the interview.',
  mayBeEmpty: true,
  row: z.strictObject({
    id: idField.describe('Name of the fact'),
    url: urlField.describe('Where it stands in the list of later facts'),
    date: partialDateField.describe('When it happened or began: a day, or a month or year where no more is known'),
    until: partialDateField.nullable().describe('Until when, where it lasted'),
    planned: z.boolean().describe('True for what was planned for the date'),
    text: textField.describe('The fact, in our words'),
    differ: textField.nullable().describe('Where sources differ: who says what'),
    not_found: textField.nullable().describe('What we looked for beside it and found in no source; ours'),
    confidence: z
      .enum(['high', 'medium'])
      .describe('high: a primary source or two independent ones; medium: one secondary source'),
    sources: listField(idField).describe('Keys of its sources'),
    follows: listField(listItemField).describe('Statements and entries that it follows up'),
    status_of: listField(statementIdField).describe('Statements whose status since 2020 rests on it'),
    statuses: listField(listItemField).describe('Those statuses, in the same order'),
    pages: listField(idField).describe('Topics and operations that show it, as in their addresses'),
  }),
  createRows: (registry) =>
    [...registry.since.facts.values()].map((fact) => {
      const shown = [...registry.since.statuses.values()].filter(({ facts }) => facts.includes(fact.id));
      return {
        file: fact.file,
        line: fact.line,
        row: {
          id: fact.id,
          url: publicUrl(fact.url),
          date: fact.date,
          until: fact.until ?? null,
          planned: fact.planned,
          text: fact.text,
          differ: fact.differ ?? null,
          not_found: fact.notFound ?? null,
          confidence: fact.confidence,
          sources: fact.sources,
          follows: supportIds(registry, fact.follows),
          status_of: shown.map(({ statement }) => withSectionSign(statement)),
          statuses: shown.map(({ status }) => status),
          pages: fact.pages,
        },
      };
    }),
});
