import { z } from 'astro/zod';
import { ENTRY_KINDS, type EntryKind } from '../registry/reference-schemas.ts';
import { dataSet } from './data-set.ts';
import { addressOf, id, list, markOf, part, place, statementId, text } from './fields.ts';
import { proseText } from '../prose/prose-html.ts';

export const entries = dataSet({
  name: 'entries',
  title: 'Entries',
  about: 'One thing that has a name: a member, body, organization, person, document, place or term.',
  mayBeEmpty: true,
  row: z.strictObject({
    id: id.describe('Name of the entry, for links'),
    url: place.describe('Where it stands in the reference'),
    kind: z.enum(Object.keys(ENTRY_KINDS) as [EntryKind, ...EntryKind[]]).describe('What sort of thing it is'),
    name: text.describe('The name as this site spells it'),
    acronym: text.nullable().describe('Short form'),
    russian: text.nullable().describe('The name in Russian, where a source gives it'),
    source_words: list(part).describe('What the source page calls it instead'),
    note: text.nullable().describe('Post, standing, country: one line beside the name'),
    definition: text.describe('What it is, by the interview where it says so'),
    outside: text.nullable().describe('What other sources say it is; not from the interview'),
    statements: list(statementId).describe('Statements the two texts cite'),
    sources: list(id).describe('Keys of the sources the two texts cite'),
    see: list(id).describe('Entries worth reading next'),
  }),
  draw: ({ reference, statements, sources }) =>
    [...reference.entries.values()].map((entry) => {
      const cited = [...new Set(entry.citations.map(({ key }) => key))];
      return {
        file: entry.file,
        line: entry.line,
        row: {
          id: entry.id,
          url: addressOf(entry.url),
          kind: entry.kind,
          name: entry.name,
          acronym: entry.acronym ?? null,
          russian: entry.russian ?? null,
          source_words: entry.sourceWords,
          note: entry.note ?? null,
          definition: proseText(entry.definition),
          outside: entry.outside === undefined ? null : proseText(entry.outside),
          statements: cited.filter((key) => statements.has(key)).map(markOf),
          sources: cited.filter((key) => sources.has(key)),
          see: entry.see,
        },
      };
    }),
});
