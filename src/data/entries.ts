import { z } from 'astro/zod';
import { ENTRY_KINDS, type EntryKind } from '../registry/reference-schemas.ts';
import { defineDataSet } from './data-set.ts';
import {
  publicUrl,
  idField,
  listField,
  withSectionSign,
  listItemField,
  urlField,
  statementIdField,
  textField,
} from './fields.ts';
import { proseText } from '../prose/prose-html.ts';

/** Reference entries. */
export const entriesDataSet = defineDataSet({
  name: 'entries',
  title: 'Entries',
  about: 'One thing that has a name: a member, body, organization, person, document, place or term.',
  mayBeEmpty: true,
  row: z.strictObject({
    id: idField.describe('Name of the entry, for links'),
    url: urlField.describe('Where it stands in the reference'),
    kind: z.enum(Object.keys(ENTRY_KINDS) as [EntryKind, ...EntryKind[]]).describe('What sort of thing it is'),
    name: textField.describe('The name as this site spells it'),
    acronym: textField.nullable().describe('Short form'),
    russian: textField.nullable().describe('The name in Russian, where a source gives it'),
    source_words: listField(listItemField).describe('What the source page calls it instead'),
    note: textField.nullable().describe('Post, standing, country: one line beside the name'),
    definition: textField.describe('What it is, by the interview where it says so'),
    outside: textField.nullable().describe('What other sources say it is; not from the interview'),
    statements: listField(statementIdField).describe('Statements the two texts cite'),
    sources: listField(idField).describe('Keys of the sources the two texts cite'),
    see: listField(idField).describe('Entries worth reading next'),
  }),
  createRows: ({ reference, statements, sources }) =>
    [...reference.entries.values()].map((entry) => {
      const cited = [...new Set(entry.citations.map(({ key }) => key))];
      return {
        file: entry.file,
        line: entry.line,
        row: {
          id: entry.id,
          url: publicUrl(entry.url),
          kind: entry.kind,
          name: entry.name,
          acronym: entry.acronym ?? null,
          russian: entry.russian ?? null,
          source_words: entry.sourceWords,
          note: entry.note ?? null,
          definition: proseText(entry.definition),
          outside: entry.outside === undefined ? null : proseText(entry.outside),
          statements: cited.filter((key) => statements.has(key)).map(withSectionSign),
          sources: cited.filter((key) => sources.has(key)),
          see: entry.see,
        },
      };
    }),
});
