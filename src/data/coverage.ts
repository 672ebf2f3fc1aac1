import { z } from 'astro/zod';
import { coverageOf } from '../site/coverage.ts';
import { dataSet } from './data-set.ts';
import { addressOf, count, id, list, place, text } from './fields.ts';

export const coverage = dataSet({
  name: 'coverage',
  title: 'Coverage',
  about: 'How sentences of the source, statements and pages join in one exchange.',
  row: z.strictObject({
    exchange: count.describe('Number of the exchange; 0 is the lead'),
    url: place.describe('Page of the exchange'),
    title: text.describe('Title of the exchange'),
    sentences: count.describe('Sentences of the source'),
    statements: count.describe('Statements of the exchange'),
    cited: count.describe('Statements that a topic or operation cites'),
    pages: count.describe('How many topics and operations cite any of them'),
    page_names: list(id).describe('Those topics and operations, as in their addresses'),
  }),
  draw: (registry) =>
    coverageOf(registry).map(({ exchange, sentences, cited, pages }) => ({
      file: exchange.file,
      line: 1,
      row: {
        exchange: exchange.number,
        url: addressOf(exchange.url),
        title: exchange.title,
        sentences,
        statements: exchange.statements.length,
        cited,
        pages: pages.length,
        page_names: pages.map(({ slug }) => slug),
      },
    })),
});
