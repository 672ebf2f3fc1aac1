import { z } from 'astro/zod';
import { pictureFile } from '../registry/pictures.ts';
import { dataSet, drawnIn } from './data-set.ts';
import { id, list, part, supportOf, text } from './fields.ts';

export const ties = dataSet({
  name: 'ties',
  title: 'Ties of bodies',
  about: 'One tie between bodies, as the interview or another source reports it.',
  mayBeEmpty: true,
  row: z.strictObject({
    from: id.describe('Entry of the body, or document, that the tie starts from'),
    from_name: text.describe('Its name'),
    to: id.describe('Entry of the body that it leads to'),
    to_name: text.describe('Its name'),
    tie: text.describe('The tie, in a few words'),
    from_interview: z.boolean().describe('False where another source tells it'),
    support: list(part).describe('Statements, later facts and sources it rests on'),
  }),
  draw: (registry) => {
    const nameOf = (entry: string): string => registry.reference.entries.get(entry)?.name ?? '';
    return drawnIn(
      pictureFile('bodies'),
      (registry.pictures.bodies?.ties ?? []).map(({ from, to, words, interview, keys }) => ({
        from,
        from_name: nameOf(from),
        to,
        to_name: nameOf(to),
        tie: words.join(' '),
        from_interview: interview,
        support: supportOf(registry, keys),
      })),
    );
  },
});
