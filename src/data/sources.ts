import { z } from 'astro/zod';
import { sourceSchema } from '../registry/schemas.ts';
import { dataSet } from './data-set.ts';
import { addressOf, day, id, partDate, place, text } from './fields.ts';
import { sourcesInOrder } from '../site/sources-list.ts';

export const sources = dataSet({
  name: 'sources',
  title: 'Sources',
  about: 'One source: who published it, when, where, and when it was read. The sources themselves are not ours.',
  row: z.strictObject({
    key: id.describe('Key by which facts, entries and events name it'),
    url: place.describe('Where it stands in the list of sources'),
    short: text.describe('Short name, as citations show it'),
    title: text.describe('Title as printed; in round brackets a description of ours, where it has none'),
    kind: sourceSchema.shape.kind.describe('What sort of text it is'),
    publisher: text.describe('Who published it where it was read'),
    agency: text.nullable().describe('Who made the text, where that is not the publisher'),
    published: partDate.nullable().describe('When it was published; empty where it shows no date'),
    event: day.nullable().describe('Day of the event that it reports, where it names one'),
    address: z.url().describe('Its address, on the site of its publisher'),
    language: text.describe('Language of the text, as a BCP 47 tag'),
    read: day.describe('Day on which it was read'),
    summary: text.nullable().describe('What it is, in our words'),
  }),
  draw: (registry) =>
    sourcesInOrder(registry).map((source) => ({
      file: source.file,
      line: 1,
      row: {
        key: source.key,
        url: addressOf(source.page),
        short: source.short,
        title: source.title,
        kind: source.kind,
        publisher: source.publisher,
        agency: source.agency ?? null,
        published: source.published,
        event: source.event ?? null,
        address: source.url,
        language: source.language,
        read: source.read,
        summary: source.summary ?? null,
      },
    })),
});
