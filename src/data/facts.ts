import { z } from 'astro/zod';
import { dataSet } from './data-set.ts';
import { addressOf, id, list, markOf, part, partDate, place, statementId, supportOf, text } from './fields.ts';

export const facts = dataSet({
  name: 'facts',
  title: 'Facts from other sources',
  about: 'One dated fact from sources other than the interview.',
  mayBeEmpty: true,
  row: z.strictObject({
    id: id.describe('Name of the fact'),
    url: place.describe('Where it stands in the list of later facts'),
    date: partDate.describe('When it happened or began: a day, or a month or year where no more is known'),
    until: partDate.nullable().describe('Until when, where it lasted'),
    planned: z.boolean().describe('True for what was planned for the date'),
    text: text.describe('The fact, in our words'),
    differ: text.nullable().describe('Where sources differ: who says what'),
    not_found: text.nullable().describe('What we looked for beside it and found in no source; ours'),
    confidence: z
      .enum(['high', 'medium'])
      .describe('high: a primary source or two independent ones; medium: one secondary source'),
    sources: list(id).describe('Keys of its sources'),
    follows: list(part).describe('Statements and entries that it follows up'),
    status_of: list(statementId).describe('Statements whose status since 2020 rests on it'),
    statuses: list(part).describe('Those statuses, in the same order'),
    pages: list(id).describe('Topics and operations that show it, as in their addresses'),
  }),
  draw: (registry) =>
    [...registry.since.facts.values()].map((fact) => {
      const shown = [...registry.since.statuses.values()].filter(({ facts }) => facts.includes(fact.id));
      return {
        file: fact.file,
        line: fact.line,
        row: {
          id: fact.id,
          url: addressOf(fact.url),
          date: fact.date,
          until: fact.until ?? null,
          planned: fact.planned,
          text: fact.text,
          differ: fact.differ ?? null,
          not_found: fact.notFound ?? null,
          confidence: fact.confidence,
          sources: fact.sources,
          follows: supportOf(registry, fact.follows),
          status_of: shown.map(({ statement }) => markOf(statement)),
          statuses: shown.map(({ status }) => status),
          pages: fact.pages,
        },
      };
    }),
});
