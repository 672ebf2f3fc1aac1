import { z } from 'astro/zod';
import { correctionSchema } from '../registry/reference-schemas.ts';
import { defineDataSet } from './data-set.ts';
import { publicUrl, listField, listItemField, urlField, supportIds, textField } from './fields.ts';

/** Corrections of the source. The public name of the data set is older than the term “correction”. */
export const mendingsDataSet = defineDataSet({
  name: 'mendings',
  title: 'Mendings of the source',
  about: 'One place where this site reads the source otherwise than it is printed.',
  mayBeEmpty: true,
  row: z.strictObject({
    printed: textField.describe('Words of the source'),
    read: textField.describe('How they are read'),
    kind: correctionSchema.shape.kind.describe('What is mended'),
    url: urlField.describe('Where it stands in the editorial notes'),
    at: listField(listItemField).describe('Statements and sources concerned'),
  }),
  createRows: (registry) =>
    registry.reference.corrections.map(({ kind, printed, read, at, file, line }) => ({
      file,
      line,
      row: {
        printed,
        read,
        kind,
        url: publicUrl(`/about/editorial-notes/#mendings-${kind}`),
        at: supportIds(registry, at),
      },
    })),
});
