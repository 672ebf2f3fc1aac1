import { z } from 'astro/zod';
import { sourceSchema } from '../registry/schemas.ts';
import { defineDataSet } from './data-set.ts';
import { publicUrl, dateField, idField, partialDateField, urlField, textField } from './fields.ts';
import { sourcesInOrder } from '../site/sources-list.ts';

/** Sources. */
export const sourcesDataSet = defineDataSet({
  name: 'sources',
  title: 'Sources',
  about: 'One source: who published it, when, where, and when it was read. The sources themselves are not ours.',
  row: z.strictObject({
    key: idField.describe('Key by which facts, entries and events name it'),
    url: urlField.describe('Where it stands in the list of sources'),
    short: textField.describe('Short name, as citations show it'),
    title: textField.describe('Title as printed; in round brackets a description of ours, where it has none'),
    kind: sourceSchema.shape.kind.describe('What sort of text it is'),
    publisher: textField.describe('Who published it where it was read'),
    agency: textField.nullable().describe('Who made the text, where that is not the publisher'),
    published: partialDateField.nullable().describe('When it was published; empty where it shows no date'),
    event: dateField.nullable().describe('Day of the event that it reports, where it names one'),
    address: z.url().describe('Its address, on the site of its publisher'),
    language: textField.describe('Language of the text, as a BCP 47 tag'),
    read: dateField.describe('Day on which it was read'),
    summary: textField.nullable().describe('What it is, in our words'),
  }),
  createRows: (registry) =>
    sourcesInOrder(registry).map((source) => ({
      file: source.file,
      line: 1,
      row: {
        key: source.key,
        url: publicUrl(source.page),
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
