import { z } from 'astro/zod';
import { coverageOf } from '../site/coverage.ts';
import { defineDataSet } from './data-set.ts';
import { publicUrl, countField, idField, listField, urlField, textField } from './fields.ts';

/** Coverage of the source by statements and pages. */
export const coverageDataSet = defineDataSet({
  name: 'coverage',
  title: 'Coverage',
  about: 'How sentences of the source, statements and pages join in one exchange.',
  row: z.strictObject({
    exchange: countField.describe('Number of the exchange; 0 is the lead'),
    url: urlField.describe('Page of the exchange'),
    title: textField.describe('Title of the exchange'),
    sentences: countField.describe('Sentences of the source'),
    statements: countField.describe('Statements of the exchange'),
    cited: countField.describe('Statements that a topic or operation cites'),
    pages: countField.describe('How many topics and operations cite any of them'),
    page_names: listField(idField).describe('Those topics and operations, as in their addresses'),
  }),
  createRows: (registry) =>
    coverageOf(registry).map(({ exchange, sentences, cited, pages }) => ({
      file: exchange.file,
      line: 1,
      row: {
        exchange: exchange.number,
        url: publicUrl(exchange.url),
        title: exchange.title,
        sentences,
        statements: exchange.statements.length,
        cited,
        pages: pages.length,
        page_names: pages.map(({ slug }) => slug),
      },
    })),
});
