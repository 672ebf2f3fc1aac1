import { z } from 'astro/zod';
import { correctionSchema } from '../registry/reference-schemas.ts';
import { dataSet } from './data-set.ts';
import { addressOf, list, part, place, supportOf, text } from './fields.ts';

export const mendings = dataSet({
  name: 'mendings',
  title: 'Mendings of the source',
  about: 'One place where this site reads the source otherwise than it is printed.',
  row: z.strictObject({
    printed: text.describe('Words of the source'),
    read: text.describe('How they are read'),
    kind: correctionSchema.shape.kind.describe('What is mended'),
    url: place.describe('Where it stands in the editorial notes'),
    at: list(part).describe('Statements and sources concerned'),
  }),
  draw: (registry) =>
    registry.reference.corrections.map(({ kind, printed, read, at, file, line }) => ({
      file,
      line,
      row: {
        printed,
        read,
        kind,
        url: addressOf(`/about/editorial-notes/#mendings-${kind}`),
        at: supportOf(registry, at),
      },
    })),
});
