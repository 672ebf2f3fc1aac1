import { z } from 'astro/zod';
import { pictureFile } from '../registry/pictures.ts';
import { dataSet, drawnIn } from './data-set.ts';
import { id, list, markOf, statementId, text } from './fields.ts';

export const cooperation = dataSet({
  name: 'cooperation',
  title: 'Other organizations',
  about: 'One organization that the interview ties to its subject.',
  mayBeEmpty: true,
  row: z.strictObject({
    organization: id.describe('Entry of the organization'),
    name: text.describe('Its name'),
    tie: text.describe('What sort of tie, as the line in the picture shows it'),
    words: text.describe('The tie in the words of the statements'),
    statements: list(statementId).describe('Statements it rests on'),
  }),
  draw: ({ reference, pictures: { cooperation: shown } }) =>
    drawnIn(
      pictureFile('cooperation'),
      (shown?.ties ?? []).map(({ organization, kind, words, below, statements }) => ({
        organization,
        name: reference.entries.get(organization)?.name ?? '',
        tie: shown?.kinds[kind] ?? '',
        words: [words.join(' '), below.join(' ')].filter(Boolean).join('; '),
        statements: statements.map(markOf),
      })),
    ),
});
