import { z } from 'astro/zod';
import { exchangesAndTopics } from '../pictures/joins.ts';
import { dataSet } from './data-set.ts';
import { count, id, text } from './fields.ts';

export const joins = dataSet({
  name: 'joins',
  title: 'Exchanges and topics',
  about: 'One topic that cites one exchange: a curve of the picture on the page of the interview.',
  row: z.strictObject({
    exchange: count.describe('Number of the exchange; 0 is the lead'),
    exchange_title: text.describe('Title of the exchange'),
    topic: id.describe('Topic, as in its address'),
    topic_title: text.describe('Title of the topic'),
    statements: count.describe('How many statements of the exchange the topic cites'),
  }),
  draw: (registry) =>
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
