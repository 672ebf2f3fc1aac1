import { z } from 'astro/zod';
import { timelineOf } from '../site/timeline.ts';
import { defineDataSet } from './data-set.ts';
import {
  publicUrl,
  idField,
  listField,
  withSectionSign,
  partialDateField,
  urlField,
  statementIdField,
  textField,
} from './fields.ts';
import { proseText } from '../prose/prose-html.ts';

/** Events on the timeline, from the interview and from later facts. */
export const eventsDataSet = defineDataSet({
  name: 'events',
  title: 'Events',
  about: 'One date of the timeline: of the interview, or of a later or earlier fact from elsewhere.',
  mayBeEmpty: true,
  row: z.strictObject({
    id: idField.describe('Name of the event'),
    url: urlField.describe('Where it stands on the timeline'),
    date: partialDateField.describe('When it happened or began: a day, or a month or year where no more is known'),
    when: textField.describe('The date as the timeline shows it, with its end where it lasted'),
    title: textField.nullable().describe('What, as a noun phrase; for events of the interview'),
    text: textField.describe('What is reported, in our words'),
    standing: textField.describe('Whether it was reported, going on or planned'),
    from_interview: z.boolean().describe('False for what other sources report'),
    topics: listField(idField).describe('Topics it bears on, as in their addresses'),
    statements: listField(statementIdField).describe('Statements it rests on'),
    sources: listField(idField).describe('Keys of the sources it rests on, where it is not from the interview'),
  }),
  createRows: (registry) =>
    timelineOf(registry).map((item) => {
      const event = registry.reference.events.find(({ id }) => id === item.id);
      const fact = registry.since.facts.get(item.id.replace(/^timeline-/, ''));
      const { file, line } = event ?? fact ?? { file: 'src/site/timeline.ts', line: 1 };
      return {
        file,
        line,
        row: {
          id: item.id,
          url: publicUrl(`/reference/timeline/#${item.id}`),
          date: item.date,
          when: item.when,
          title: item.title ?? null,
          text: item.fromInterview ? proseText(item.text) : item.text,
          standing: item.standing,
          from_interview: item.fromInterview,
          topics: item.topics,
          statements: (event?.citations ?? [])
            .filter(({ key }) => registry.statements.has(key))
            .map(({ key }) => withSectionSign(key)),
          sources:
            fact?.sources ??
            (event?.citations ?? []).filter(({ key }) => registry.sources.has(key)).map(({ key }) => key),
        },
      };
    }),
});
