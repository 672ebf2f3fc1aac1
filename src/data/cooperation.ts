import { z } from 'astro/zod';
import { pictureFile } from '../registry/pictures.ts';
import { defineDataSet, rowsFromFile } from './data-set.ts';
import { idField, listField, withSectionSign, statementIdField, textField } from './fields.ts';

/** Organizations that cooperate with the subject. */
export const cooperationDataSet = defineDataSet({
  name: 'cooperation',
  title: 'Other organizations',
  about: 'One organization that the interview ties to its subject.',
  mayBeEmpty: true,
  row: z.strictObject({
    organization: idField.describe('Entry of the organization'),
    name: textField.describe('Its name'),
    tie: textField.describe('What sort of tie, as the line in the picture shows it'),
    words: textField.describe('The tie in the words of the statements'),
    statements: listField(statementIdField).describe('Statements it rests on'),
  }),
  createRows: ({ reference, pictures: { cooperation: shown } }) =>
    rowsFromFile(
      pictureFile('cooperation'),
      (shown?.ties ?? []).map(({ organization, kind, words, below, statements }) => ({
        organization,
        name: reference.entries.get(organization)?.name ?? '',
        tie: shown?.kinds[kind] ?? '',
        words: [words.join(' '), below.join(' ')].filter(Boolean).join('; '),
        statements: statements.map(withSectionSign),
      })),
    ),
});
