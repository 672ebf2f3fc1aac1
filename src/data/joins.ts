import { z } from 'astro/zod';
import { exchangesAndTopics } from '../pictures/joins.ts';
import { defineDataSet } from './data-set.ts';
import { countField, idField, textField } from './fields.ts';

/** Links between exchanges and topics. */
export const joinsDataSet = defineDataSet({
  name: 'joins',
  title: 'Exchanges and topics',
  about: 'One topic that cites one exchange: a curve of the picture on the page of the interview.',
  row: z.strictObject({
    exchange: countField.describe('Number of the exchange; 0 is the lead'),
    exchange_title: textField.describe('Title of the exchange'),
    topic: idField.describe('Topic, as in its address'),
    topic_title: textField.describe('Title of the topic'),
    statements: countField.describe('How many statements of the exchange the topic cites'),
  }),
  createRows: (registry) =>
    exchangesAndTopics(registry).joins.map(({ exchange, topic, count }) => ({
      file: topic.file,
      line: 1,
      row: {
        exchange: exchange.number,
        exchange_title: exchange.title,
        topic: topic.slug,
        topic_title: topic.title,
        statements: count,
      },
    })),
});
