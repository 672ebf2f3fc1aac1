import { CHECKED_TO } from '../registry/site.ts';
import { z } from 'astro/zod';
import { STATUSES, type StatusName } from '../registry/since-schemas.ts';
import { defineDataSet } from './data-set.ts';
import {
  publicUrl,
  dateField,
  idField,
  listField,
  withSectionSign,
  urlField,
  statementIdField,
  textField,
} from './fields.ts';

/** Statuses of statements since 2020. */
export const statusesDataSet = defineDataSet({
  name: 'statuses',
  title: 'Statuses',
  about: 'What became of one statement since the interview, by other sources.',
  mayBeEmpty: true,
  row: z.strictObject({
    statement: statementIdField.describe('The statement'),
    url: urlField.describe('Where it stands in the list of statuses'),
    label: textField.describe('What the statement is about'),
    status: z.enum(Object.keys(STATUSES) as [StatusName, ...StatusName[]]).describe('What became of it'),
    meaning: textField.describe('What this status means'),
    reason: textField.describe('Why it has this status'),
    facts: listField(idField).describe('Later facts that show it; none where nothing was found'),
    checked_to: dateField.describe('Day to which later facts were checked'),
  }),
  createRows: ({ statements, since }) =>
    [...statements.values()].flatMap((statement) => {
      const found = since.statuses.get(statement.id);
      if (!found) return [];
      return [
        {
          file: found.file,
          line: found.line,
          row: {
            statement: withSectionSign(statement.id),
            url: publicUrl(`/since-2020/#status-${statement.exchange}-${statement.number}`),
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
