import { z } from 'astro/zod';
import { mapPoints } from '../pictures/map-points.ts';
import { defineDataSet } from './data-set.ts';
import { publicUrl, idField, listField, listItemField, urlField, supportIds, textField } from './fields.ts';

/** Members and places on the map. */
export const mapDataSet = defineDataSet({
  name: 'map',
  title: 'Map',
  about: 'One member or place of the map. Its outlines are not here: they come from the atlas of Visionscarto.',
  mayBeEmpty: true,
  row: z.strictObject({
    id: idField.describe('Entry of the reference'),
    url: urlField.describe('Where the entry stands'),
    name: textField.describe('Its name'),
    what: textField.describe('What it is'),
    east: z
      .number()
      .min(-180)
      .max(180)
      .nullable()
      .describe('Longitude of its mark, in degrees; not from the interview'),
    north: z.number().min(-90).max(90).nullable().describe('Latitude of its mark, in degrees; not from the interview'),
    support: listField(listItemField).describe('Statements and sources it rests on'),
  }),
  createRows: (registry) =>
    mapPoints(registry).map(({ entry, what, position, keys }) => ({
      file: entry.file,
      line: entry.line,
      row: {
        id: entry.id,
        url: publicUrl(entry.url),
        name: entry.name,
        what,
        east: position?.[0] ?? null,
        north: position?.[1] ?? null,
        support: supportIds(
          registry,
          keys.filter((key) => !/^(?:editors|silent:)/.test(key)),
        ),
      },
    })),
});
