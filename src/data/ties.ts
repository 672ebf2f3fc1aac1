import { z } from 'astro/zod';
import { pictureFile } from '../registry/pictures.ts';
import { defineDataSet, rowsFromFile } from './data-set.ts';
import { idField, listField, listItemField, supportIds, textField } from './fields.ts';

/** Ties between bodies, as in the picture of bodies. */
export const tiesDataSet = defineDataSet({
  name: 'ties',
  title: 'Ties of bodies',
  about: 'One tie between bodies, as the interview or another source reports it.',
  mayBeEmpty: true,
  row: z.strictObject({
    from: idField.describe('Entry of the body, or document, that the tie starts from'),
    from_name: textField.describe('Its name'),
    to: idField.describe('Entry of the body that it leads to'),
    to_name: textField.describe('Its name'),
    tie: textField.describe('The tie, in a few words'),
    from_interview: z.boolean().describe('False where another source tells it'),
    support: listField(listItemField).describe('Statements, later facts and sources it rests on'),
  }),
  createRows: (registry) => {
    const nameOf = (entry: string): string => registry.reference.entries.get(entry)?.name ?? '';
    return rowsFromFile(
      pictureFile('bodies'),
      (registry.pictures.bodies?.ties ?? []).map(({ from, to, words, interview, keys }) => ({
        from,
        from_name: nameOf(from),
        to,
        to_name: nameOf(to),
        tie: words.join(' '),
        from_interview: interview,
        support: supportIds(registry, keys),
      })),
    );
  },
});
