import { z } from 'astro/zod';
import { timelineOf } from '../site/timeline.ts';
import { dataSet } from './data-set.ts';
import { addressOf, id, list, markOf, partDate, place, statementId, text } from './fields.ts';
import { proseText } from '../prose/prose-html.ts';

export const events = dataSet({
  name: 'events',
  title: 'Events',
  about: 'One date of the timeline: of the interview, or of a later or earlier fact from elsewhere.',
  mayBeEmpty: true,
  row: z.strictObject({
    id: id.describe('Name of the event'),
    url: place.describe('Where it stands on the timeline'),
    date: partDate.describe('When it happened or began: a day, or a month or year where no more is known'),
    when: text.describe('The date as the timeline shows it, with its end where it lasted'),
    title: text.nullable().describe('What, as a noun phrase; for events of the interview'),
    text: text.describe('What is reported, in our words'),
    standing: text.describe('Whether it was reported, going on or planned'),
    from_interview: z.boolean().describe('False for what other sources report'),
    topics: list(id).describe('Topics it bears on, as in their addresses'),
    statements: list(statementId).describe('Statements it rests on'),
    sources: list(id).describe('Keys of the sources it rests on, where it is not from the interview'),
  }),
  draw: (registry) =>
    timelineOf(registry).map((item) => {
      const event = registry.reference.events.find(({ id }) => id === item.id);
      const fact = registry.since.facts.get(item.id.replace(/^timeline-/, ''));
      const { file, line } = event ?? fact ?? { file: 'src/site/timeline.ts', line: 1 };
      return {
        file,
        line,
        row: {
          id: item.id,
          url: addressOf(`/reference/timeline/#${item.id}`),
          date: item.date,
          when: item.when,
          title: item.title ?? null,
          text: item.fromInterview ? proseText(item.text) : item.text,
          standing: item.standing,
          from_interview: item.fromInterview,
          topics: item.topics,
          statements: (event?.citations ?? [])
            .filter(({ key }) => registry.statements.has(key))
            .map(({ key }) => markOf(key)),
          sources:
            fact?.sources ??
            (event?.citations ?? []).filter(({ key }) => registry.sources.has(key)).map(({ key }) => key),
        },
      };
    }),
});
