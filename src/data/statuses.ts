import { CHECKED_TO } from '../registry/site.ts';
import { z } from 'astro/zod';
import { STATUSES, type StatusName } from '../registry/since-schemas.ts';
import { dataSet } from './data-set.ts';
import { addressOf, day, id, list, markOf, place, statementId, text } from './fields.ts';

export const statuses = dataSet({
  name: 'statuses',
  title: 'Statuses',
  about: 'What became of one statement since the interview, by other sources.',
  mayBeEmpty: true,
  row: z.strictObject({
    statement: statementId.describe('The statement'),
    url: place.describe('Where it stands in the list of statuses'),
    label: text.describe('What the statement is about'),
    status: z.enum(Object.keys(STATUSES) as [StatusName, ...StatusName[]]).describe('What became of it'),
    meaning: text.describe('What this status means'),
    reason: text.describe('Why it has this status'),
    facts: list(id).describe('Later facts that show it; none where nothing was found'),
    checked_to: day.describe('Day to which later facts were checked'),
  }),
  draw: ({ statements, since }) =>
    [...statements.values()].flatMap((statement) => {
      const found = since.statuses.get(statement.id);
      if (!found) return [];
      return [
        {
          file: found.file,
          line: found.line,
          row: {
            statement: markOf(statement.id),
            url: addressOf(`/since-2020/#status-${statement.exchange}-${statement.number}`),
            label: statement.label,
            status: found.status,
            meaning: STATUSES[found.status],
            reason: found.reason,
            facts: found.facts,
            checked_to: CHECKED_TO,
          },
        },
      ];
    }),
});
