import { z } from 'astro/zod';
import { mapPoints } from '../pictures/map-points.ts';
import { dataSet } from './data-set.ts';
import { addressOf, id, list, part, place, supportOf, text } from './fields.ts';

export const map = dataSet({
  name: 'map',
  title: 'Map',
  about: 'One member or place of the map. Its outlines are not here: they come from the atlas of Visionscarto.',
  mayBeEmpty: true,
  row: z.strictObject({
    id: id.describe('Entry of the reference'),
    url: place.describe('Where the entry stands'),
    name: text.describe('Its name'),
    what: text.describe('What it is'),
    east: z
      .number()
      .min(-180)
      .max(180)
      .nullable()
      .describe('Longitude of its mark, in degrees; not from the interview'),
    north: z.number().min(-90).max(90).nullable().describe('Latitude of its mark, in degrees; not from the interview'),
    support: list(part).describe('Statements and sources it rests on'),
  }),
  draw: (registry) =>
    mapPoints(registry).map(({ entry, what, position, keys }) => ({
      file: entry.file,
      line: entry.line,
      row: {
        id: entry.id,
        url: addressOf(entry.url),
        name: entry.name,
        what,
        east: position?.[0] ?? null,
        north: position?.[1] ?? null,
        support: supportOf(
          registry,
          keys.filter((key) => !/^(?:editors|silent:)/.test(key)),
        ),
      },
    })),
});
